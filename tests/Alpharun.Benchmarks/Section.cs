using Alpharun.Benchmarks.Harness;

namespace Alpharun.Benchmarks;

/// <summary>A part of the benchmark that can be run by itself.</summary>
/// <param name="Name">Its name: what <c>--filter</c> looks in.</param>
/// <param name="IsSlow">Whether <c>--quick</c> leaves it out unless it is asked for: it builds or publishes.</param>
/// <param name="RunAsync">Runs it; told whether to hurry.</param>
internal sealed record Section(string Name, bool IsSlow, Func<Report, bool, Task> RunAsync)
{
    /// <summary>All of them, in the order in which they run.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        .. Reading.ReadingSections.All,
        .. Calls.CallSections.All,
        .. Drift.DriftSections.All,
        .. Start.StartSections.All,
        .. Generating.GeneratingSections.All,
    ];
}

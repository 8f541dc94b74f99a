using Alpharun.Benchmarks.Harness;

namespace Alpharun.Benchmarks;

/// <summary>A group of benchmarks that can be run separately.</summary>
/// <param name="Name">The name, which <c>--filter</c> searches.</param>
/// <param name="IsSlow">Whether the section builds or publishes. <c>--quick</c> skips slow sections unless <c>--filter</c> selects them.</param>
/// <param name="RunAsync">Runs the section. The second argument is the value of <c>--quick</c>.</param>
internal sealed record Section(string Name, bool IsSlow, Func<Report, bool, Task> RunAsync)
{
    /// <summary>All sections, in the order in which they run.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        .. Reading.ReadingSections.All,
        .. Calls.CallSections.All,
        .. Drift.DriftSections.All,
        .. Start.StartSections.All,
        .. Generating.GeneratingSections.All,
    ];
}

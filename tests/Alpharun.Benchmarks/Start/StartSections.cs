namespace Alpharun.Benchmarks.Start;

internal static class StartSections
{
    public static IReadOnlyList<Section> All { get; } = [];
}

namespace Alpharun.Benchmarks.Drift;

internal static class DriftSections
{
    public static IReadOnlyList<Section> All { get; } = [];
}

namespace Alpharun.Benchmarks.Generating;

internal static class GeneratingSections
{
    public static IReadOnlyList<Section> All { get; } = [];
}

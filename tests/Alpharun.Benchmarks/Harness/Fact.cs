namespace Alpharun.Benchmarks.Harness;

/// <summary>A reported figure that is not part of a race.</summary>
/// <param name="Text">The description of the figure.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">The unit. Empty for a ratio or a number.</param>
internal sealed record Fact(string Text, double Value, string Unit);

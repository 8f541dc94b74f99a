namespace Alpharun.Benchmarks.Harness;

/// <summary>A figure that is worth telling and is in no race.</summary>
/// <param name="Text">What it is of.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit; empty for a ratio or a number.</param>
internal sealed record Fact(string Text, double Value, string Unit);

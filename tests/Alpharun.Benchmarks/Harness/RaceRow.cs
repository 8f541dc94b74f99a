namespace Alpharun.Benchmarks.Harness;

/// <summary>What one contestant of a race did.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Nanoseconds">The time that the work took, once.</param>
/// <param name="Bytes">What it allocated meanwhile, in this process.</param>
internal sealed record RaceRow(string Name, Sample Nanoseconds, Sample Bytes);

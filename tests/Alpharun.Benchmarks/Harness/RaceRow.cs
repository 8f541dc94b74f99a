namespace Alpharun.Benchmarks.Harness;

/// <summary>The measurements of one contestant.</summary>
/// <param name="Name">The name of the contestant.</param>
/// <param name="Nanoseconds">The time of one repetition, for each round.</param>
/// <param name="Bytes">The bytes that one repetition allocated in this process, for each round.</param>
internal sealed record RaceRow(string Name, Sample Nanoseconds, Sample Bytes);

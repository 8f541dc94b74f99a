namespace Alpharun.Benchmarks.Harness;

/// <summary>The settings of a race.</summary>
/// <param name="Rounds">The number of rounds. Each contestant has one turn in each round.</param>
/// <param name="Turn">The minimum duration of a turn, which is filled with repetitions. Zero for one repetition per turn.</param>
/// <param name="Patience">The maximum time that the warm-up waits for the runtime to finish compiling. Zero for work in other processes.</param>
/// <param name="Multiple">The number of repetitions is a multiple of this number.</param>
internal sealed record RaceSettings(int Rounds, TimeSpan Turn, TimeSpan Patience, int Multiple = 1)
{
    /// <summary>
    /// Creates settings for work in this process that takes microseconds or milliseconds. There are many short turns, so that other
    /// work on the machine disturbs a few turns of each contestant instead of all turns of a few contestants.
    /// </summary>
    public static RaceSettings Repeated(bool isQuick, double turnMilliseconds = 5) => isQuick
        ? new((int)(500 / turnMilliseconds) | 1, TimeSpan.FromMilliseconds(turnMilliseconds), TimeSpan.FromSeconds(8))
        : new((int)(2_000 / turnMilliseconds) | 1, TimeSpan.FromMilliseconds(turnMilliseconds), TimeSpan.FromSeconds(20));

    /// <summary>Creates settings for long work, with one repetition per turn.</summary>
    public static RaceSettings Once(int rounds) => new(rounds, TimeSpan.Zero, TimeSpan.Zero);
}

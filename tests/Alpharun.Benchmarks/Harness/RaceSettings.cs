namespace Alpharun.Benchmarks.Harness;

/// <summary>How contestants are measured.</summary>
/// <param name="Rounds">How often each of them has its turn.</param>
/// <param name="Turn">How long a turn takes at least: it is filled with repetitions. Nothing, for work that is done once a turn.</param>
/// <param name="Patience">How long the warm-up waits at most for the runtime to be done with compiling. Nothing, for work that is done by other processes.</param>
/// <param name="Multiple">What the number of repetitions is a multiple of.</param>
internal sealed record RaceSettings(int Rounds, TimeSpan Turn, TimeSpan Patience, int Multiple = 1)
{
    /// <summary>
    /// For work of micro- or milliseconds within this process. Many short turns: what else runs on the machine then disturbs
    /// some of them all, and not all of them some.
    /// </summary>
    public static RaceSettings Repeated(bool isQuick, double turnMilliseconds = 5) => isQuick
        ? new((int)(500 / turnMilliseconds) | 1, TimeSpan.FromMilliseconds(turnMilliseconds), TimeSpan.FromSeconds(8))
        : new((int)(2_000 / turnMilliseconds) | 1, TimeSpan.FromMilliseconds(turnMilliseconds), TimeSpan.FromSeconds(20));

    /// <summary>For work that takes so long that once a turn is enough.</summary>
    public static RaceSettings Once(int rounds) => new(rounds, TimeSpan.Zero, TimeSpan.Zero);
}

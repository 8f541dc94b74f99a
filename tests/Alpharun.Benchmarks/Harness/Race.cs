using System.Diagnostics;
using System.Runtime;

namespace Alpharun.Benchmarks.Harness;

/// <summary>
/// Measures contestants side by side. The contestants take turns, so that other work on the machine affects all of them. The report
/// contains the ratios of their median times. An absolute time means little on a shared machine.
/// </summary>
internal static class Race
{
    private const int SettledWindows = 3;
    private static readonly TimeSpan WarmUpTurn = TimeSpan.FromMilliseconds(60);

    /// <summary>Runs a race.</summary>
    /// <param name="contestants">The contestants. The first contestant is the reference.</param>
    /// <param name="settings">The settings of the measurement.</param>
    public static async Task<RaceResult> RunAsync(IReadOnlyList<Contestant> contestants, RaceSettings settings)
    {
        var repetitions = new int[contestants.Count];
        var isSettled = await WarmUpAsync(contestants, settings, repetitions);
        var times = contestants.Select(_ => new List<double>()).ToArray();
        var bytes = contestants.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < settings.Rounds; round++)
        {
            for (var turn = 0; turn < contestants.Count; turn++)
            {
                // The order varies: each contestant is first, and follows each other contestant, equally often.
                var index = round % 2 == 0 ? (turn + (round / 2)) % contestants.Count : (contestants.Count - 1 - turn + (round / 2)) % contestants.Count;
                var (time, allocated) = await TurnAsync(contestants[index], repetitions[index]);
                times[index].Add(time.TotalNanoseconds / repetitions[index]);
                bytes[index].Add((double)allocated / repetitions[index]);
            }
        }

        return new RaceResult([.. contestants.Select((contestant, index) => new RaceRow(contestant.Name, new Sample(times[index]), new Sample(bytes[index])))], isSettled);
    }

    // Runs until every method has its final code, because the runtime recompiles frequently called methods in the background.
    private static async Task<bool> WarmUpAsync(IReadOnlyList<Contestant> contestants, RaceSettings settings, int[] repetitions)
    {
        var start = Stopwatch.GetTimestamp();
        Array.Fill(repetitions, settings.Multiple);
        var settled = 0;
        do
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            for (var index = 0; index < contestants.Count; index++)
            {
                await RepeatAsync(contestants[index], settings, repetitions, index);
            }

            settled = JitInfo.GetCompiledMethodCount() == compiled ? settled + 1 : 0;
        }
        while (settled < SettledWindows && Stopwatch.GetElapsedTime(start) < settings.Patience);
        return settled == SettledWindows || settings.Patience == TimeSpan.Zero;
    }

    // Also determines how many repetitions fill a turn. The fastest turn counts, because other work may have slowed down the others.
    private static async Task RepeatAsync(Contestant contestant, RaceSettings settings, int[] repetitions, int index)
    {
        if (settings.Turn == TimeSpan.Zero)
        {
            await contestant.RunAsync(repetitions[index]);
            return;
        }

        var elapsed = TimeSpan.Zero;
        while (elapsed < WarmUpTurn)
        {
            var (time, _) = await TurnAsync(contestant, repetitions[index]);
            elapsed += time;
            var fitting = (long)(repetitions[index] * (settings.Turn / time)) / settings.Multiple * settings.Multiple;
            repetitions[index] = (int)Math.Clamp(fitting, repetitions[index], repetitions[index] * 10L);
        }
    }

    private static async Task<(TimeSpan Time, long Bytes)> TurnAsync(Contestant contestant, int repetitions)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await contestant.RunAsync(repetitions);
        var time = Stopwatch.GetElapsedTime(start);
        return (time, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}

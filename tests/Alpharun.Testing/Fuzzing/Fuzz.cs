using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Testing.Fuzzing;

/// <summary>
/// Checks properties on values made at random. Two environment variables: <c>ALPHARUN_FUZZ_RUNS</c> says how many values each
/// property is checked on, and <c>ALPHARUN_FUZZ_SEED</c> makes those of an earlier run again.
/// </summary>
public static class Fuzz
{
    private const string RunsVariable = "ALPHARUN_FUZZ_RUNS";
    private const string SeedVariable = "ALPHARUN_FUZZ_SEED";

    /// <summary>How many values a property is checked on.</summary>
    /// <param name="otherwise">How many if nobody asks for a number.</param>
    public static int Runs(int otherwise) => (int)(Number(RunsVariable, 1, int.MaxValue) ?? (ulong)otherwise);

    /// <summary>Checks a property.</summary>
    /// <param name="values">Makes the values. What such a value's <c>ToString</c> says is what a failure shows.</param>
    /// <param name="runs">How many values to check; see <see cref="Runs"/>.</param>
    /// <param name="problem">Says what is wrong with a value, or <c>null</c> if nothing is. To throw is wrong as well.</param>
    /// <param name="shrink">Makes smaller values of one that something is wrong with.</param>
    /// <exception cref="InvalidOperationException">
    /// Something is wrong with a value; the message shows it, and how to have it again.
    /// </exception>
    public static void Check<T>(Gen<T> values, int runs, Func<T, string?> problem, Func<T, IEnumerable<T>>? shrink = null)
    {
        var seed = Number(SeedVariable, 0, ulong.MaxValue) ?? (ulong)Random.Shared.NextInt64();
        var again = string.Create(CultureInfo.InvariantCulture, $"{SeedVariable}={seed} {RunsVariable}={runs}");
        var config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(runs)
            .WithReplay(new Replay(new Rnd(seed), size: null));
        try
        {
            FsCheck.Check.One(config, Prop.ForAll(Arb.From(values, shrink ?? (_ => [])), value => Throw(problem(value))));
        }
        catch (Exception exception) when (exception.GetType() == typeof(Exception)) // FsCheck's own.
        {
            throw new InvalidOperationException($"{exception.Message}{Environment.NewLine}To have it again: {again}");
        }

        Console.WriteLine($"Holds for {runs} values. To have them again: {again}");
    }

    private static void Throw(string? problem)
    {
        if (problem is not null)
        {
            throw new InvalidOperationException(problem);
        }
    }

    private static ulong? Number(string variable, ulong least, ulong most)
    {
        var text = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new InvalidOperationException($"{variable} must be a whole number from {least} to {most}, and is '{text}'.");
    }
}

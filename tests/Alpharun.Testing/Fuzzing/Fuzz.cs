using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Testing.Fuzzing;

/// <summary>
/// Checks properties with random values. The environment variable <c>ALPHARUN_FUZZ_RUNS</c> sets the number of values for each
/// property. <c>ALPHARUN_FUZZ_SEED</c> sets the seed, which reproduces the values of an earlier run.
/// </summary>
public static class Fuzz
{
    private const string RunsVariable = "ALPHARUN_FUZZ_RUNS";
    private const string SeedVariable = "ALPHARUN_FUZZ_SEED";

    /// <summary>Gets the number of values for each property.</summary>
    /// <param name="otherwise">The number if the environment variable is not set.</param>
    public static int Runs(int otherwise) => (int)(Number(RunsVariable, 1, int.MaxValue) ?? (ulong)otherwise);

    /// <summary>Checks a property.</summary>
    /// <param name="values">The generator of values. A failure shows the <c>ToString</c> of the value.</param>
    /// <param name="runs">The number of values; see <see cref="Runs"/>.</param>
    /// <param name="problem">Returns the problem with a value, or <c>null</c> if there is none. An exception is a problem as well.</param>
    /// <param name="shrink">Creates smaller values from a value that has a problem.</param>
    /// <exception cref="InvalidOperationException">
    /// A value has a problem. The message shows the value and how to reproduce it.
    /// </exception>
    public static void Check<T>(Gen<T> values, int runs, Func<T, string?> problem, Func<T, IEnumerable<T>>? shrink = null)
    {
        var seed = Number(SeedVariable, 0, ulong.MaxValue) ?? (ulong)Random.Shared.NextInt64();
        var variables = string.Create(CultureInfo.InvariantCulture, $"{SeedVariable}={seed} {RunsVariable}={runs}");
        var config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(runs)
            .WithReplay(new Replay(new Rnd(seed), size: null));
        try
        {
            FsCheck.Check.One(config, Prop.ForAll(Arb.From(values, shrink ?? (_ => [])), value => Throw(problem(value))));
        }
        catch (Exception exception) when (exception.GetType() == typeof(Exception)) // FsCheck throws this type.
        {
            throw new InvalidOperationException($"{exception.Message}{Environment.NewLine}To reproduce it, set: {variables}");
        }

        Console.WriteLine($"Checked {runs} values. To reproduce them, set: {variables}");
    }

    private static void Throw(string? problem)
    {
        if (problem is not null)
        {
            throw new InvalidOperationException(problem);
        }
    }

    private static ulong? Number(string variable, ulong minimum, ulong maximum)
    {
        var text = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : throw new InvalidOperationException($"{variable} must be a whole number from {minimum} to {maximum}, not '{text}'.");
    }
}

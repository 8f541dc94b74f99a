using System.Globalization;

namespace Alpharun.Benchmarks.Harness;

/// <summary>Writes figures for people.</summary>
internal static class Numbers
{
    private static readonly (double From, string Unit)[] TimeUnits = [(1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1, "ns")];

    /// <summary>A number, with two decimals where it is small.</summary>
    public static string Of(double value) => value.ToString(value < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>A time.</summary>
    public static string OfTime(double nanoseconds)
    {
        var (from, unit) = TimeUnits.FirstOrDefault(entry => nanoseconds >= entry.From, (1, "ns"));
        return $"{Of(nanoseconds / from)} {unit}";
    }
}

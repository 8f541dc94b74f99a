using System.Globalization;

namespace Alpharun.Benchmarks.Harness;

/// <summary>Formats figures for reports.</summary>
internal static class Numbers
{
    private static readonly (double From, string Unit)[] TimeUnits = [(1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1, "ns")];

    /// <summary>Formats a number. Numbers below 100 have two decimals.</summary>
    public static string Of(double value) => value.ToString(value < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>Formats a time with a suitable unit.</summary>
    public static string OfTime(double nanoseconds)
    {
        var (from, unit) = TimeUnits.FirstOrDefault(entry => nanoseconds >= entry.From, (1, "ns"));
        return $"{Of(nanoseconds / from)} {unit}";
    }
}

namespace Alpharun.Benchmarks.Harness;

/// <summary>The result of a race.</summary>
/// <param name="Rows">A row for each contestant. The first row is the reference.</param>
/// <param name="IsSettled">Whether the runtime had finished compiling before the measurement.</param>
internal sealed record RaceResult(IReadOnlyList<RaceRow> Rows, bool IsSettled)
{
    /// <summary>Computes the time of a contestant relative to another contestant.</summary>
    public Ratio Time(string name, string reference) => Ratio.Of(Row(name).Nanoseconds, Row(reference).Nanoseconds);

    /// <summary>Computes the allocated bytes of a contestant relative to another contestant.</summary>
    public Ratio Bytes(string name, string reference) => Ratio.Of(Row(name).Bytes, Row(reference).Bytes);

    /// <summary>Gets the row of a contestant.</summary>
    public RaceRow Row(string name) => Rows.Single(row => row.Name == name);
}

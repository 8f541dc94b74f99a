namespace Alpharun.Benchmarks.Harness;

/// <summary>What a race brought.</summary>
/// <param name="Rows">A row for each contestant; the first is what the others are compared with.</param>
/// <param name="IsSettled">Whether the runtime was done with compiling before it was measured.</param>
internal sealed record RaceResult(IReadOnlyList<RaceRow> Rows, bool IsSettled)
{
    /// <summary>The time of one over that of another: the medians of both, with the spread from round to round.</summary>
    public Ratio Time(string name, string reference) => Ratio.Of(Row(name).Nanoseconds, Row(reference).Nanoseconds);

    /// <summary>The bytes of one over those of another.</summary>
    public Ratio Bytes(string name, string reference) => Ratio.Of(Row(name).Bytes, Row(reference).Bytes);

    /// <summary>What a contestant did.</summary>
    public RaceRow Row(string name) => Rows.Single(row => row.Name == name);
}

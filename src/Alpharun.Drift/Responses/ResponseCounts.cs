namespace Alpharun.Drift.Responses;

/// <summary>How many responses there were, and what kept some of them from being held against the document.</summary>
internal sealed class ResponseCounts
{
    /// <summary>How many there were.</summary>
    public long All { get; set; }

    /// <summary>How many belong to no operation.</summary>
    public long Unmatched { get; set; }

    /// <summary>How many are of other servers.</summary>
    public long Elsewhere { get; set; }

    /// <summary>How many ask for more than is done.</summary>
    public long TooLarge { get; set; }

    /// <summary>How many were held against the document.</summary>
    public long Compared => All - Unmatched - Elsewhere - TooLarge;

    /// <summary>Why others were not.</summary>
    public IEnumerable<string> Notes()
    {
        (long Count, string Reason)[] reasons =
        [
            (Unmatched, "belong to no operation of the document, and were not looked at."),
            (Elsewhere, "are of other servers than the document's, and were not looked at; if that is a proxy or a mock, name it with --base-address."),
            (TooLarge, FormattableString.Invariant($"are nested more than {RecordedJson.MaxDepth} levels deep, or ask for more checks of one value than are made, and were not looked at.")),
        ];
        return reasons.Where(reason => reason.Count > 0).Select(reason => FormattableString.Invariant($"{reason.Count} of {All} responses {reason.Reason}"));
    }
}

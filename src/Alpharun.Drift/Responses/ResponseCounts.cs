namespace Alpharun.Drift.Responses;

/// <summary>Counts the responses, and those that could not be compared with the document, by reason.</summary>
internal sealed class ResponseCounts
{
    /// <summary>The number of responses.</summary>
    public long All { get; set; }

    /// <summary>The number of responses that do not match an operation.</summary>
    public long Unmatched { get; set; }

    /// <summary>The number of responses from other servers.</summary>
    public long Elsewhere { get; set; }

    /// <summary>The number of responses that are nested too deeply or require too many checks.</summary>
    public long TooLarge { get; set; }

    /// <summary>The number of responses that were compared with the document.</summary>
    public long Compared => All - Unmatched - Elsewhere - TooLarge;

    /// <summary>Enumerates a note for each reason why responses were not compared.</summary>
    public IEnumerable<string> Notes()
    {
        (long Count, string Reason)[] reasons =
        [
            (Unmatched, "do not match an operation of the document and were not compared."),
            (Elsewhere, "came from servers that are not in the document and were not compared; set the address of a proxy or a mock server with --base-address."),
            (TooLarge, FormattableString.Invariant($"are nested more than {RecordedJson.MaxDepth} levels deep or require too many checks of one value, and were not compared.")),
        ];
        return reasons.Where(reason => reason.Count > 0).Select(reason => FormattableString.Invariant($"{reason.Count} of {All} responses {reason.Reason}"));
    }
}

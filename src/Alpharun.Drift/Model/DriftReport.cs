namespace Alpharun.Drift;

/// <summary>What drifted: between two documents, or between responses and their document.</summary>
/// <param name="Base">What the document is called that all is compared with.</param>
/// <param name="Revision">What the other document is called, or where the responses came from.</param>
/// <param name="Findings">The changes that rules have names for, in the order of the documents.</param>
/// <param name="Uncovered">How many differences there are that no rule covers: descriptions, examples, unknown extensions.</param>
public sealed record DriftReport(string Base, string Revision, IReadOnlyList<Finding> Findings, int Uncovered)
{
    /// <summary>How many responses were looked at; <c>null</c> where documents were compared.</summary>
    public long? Samples { get; init; }

    /// <summary>How many findings were left out because the user said so.</summary>
    public int Ignored { get; init; }

    /// <summary>How many findings were left out because they are below the level that the user wants to see.</summary>
    public int Hidden { get; init; }

    /// <summary>What the user should know besides: entries of an ignore file that match nothing or are past their day, …</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether there is nothing to say: no finding, not even one that was left out, and no other difference.</summary>
    public bool IsEmpty => Findings.Count == 0 && Uncovered == 0 && Ignored == 0 && Hidden == 0;

    /// <summary>How many findings have a level.</summary>
    public int Count(DriftLevel level) => Findings.Count(finding => finding.Level == level);

    /// <summary>Whether any finding is at a level or above.</summary>
    public bool Reaches(DriftLevel level) => Findings.Any(finding => finding.Level >= level);

    /// <summary>The same report with the findings at a level or above.</summary>
    public DriftReport AtLeast(DriftLevel level)
    {
        var shown = Findings.Where(finding => finding.Level >= level).ToList();
        return this with { Findings = shown, Hidden = Hidden + Findings.Count - shown.Count };
    }
}

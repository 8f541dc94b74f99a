namespace Alpharun.Drift;

/// <summary>The changes between two documents, or the deviations of responses from their document.</summary>
/// <param name="Base">The name of the base document.</param>
/// <param name="Revision">The name of the revised document, or of the source of the responses.</param>
/// <param name="Findings">The changes that match a rule, in the order of the documents.</param>
/// <param name="Uncovered">The number of other changes: descriptions, examples, extensions. For the audience of clients, it includes the changes that do not affect programs.</param>
public sealed record DriftReport(string Base, string Revision, IReadOnlyList<Finding> Findings, int Uncovered)
{
    /// <summary>Whether the report is for the audience of clients.</summary>
    public bool IsForClients { get; init; }

    /// <summary>The number of responses; <c>null</c> if documents were compared.</summary>
    public long? Samples { get; init; }

    /// <summary>The number of findings that the ignore file or the severity file removed.</summary>
    public int Ignored { get; init; }

    /// <summary>The number of findings that were removed because they are below the minimum level.</summary>
    public int Hidden { get; init; }

    /// <summary>Further information for the user, such as entries of an ignore file that match no finding or have expired.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether there are no findings, no removed findings and no other changes.</summary>
    public bool IsEmpty => Findings.Count == 0 && Uncovered == 0 && Ignored == 0 && Hidden == 0;

    /// <summary>Counts the findings of a level.</summary>
    public int Count(DriftLevel level) => Findings.Count(finding => finding.Level == level);

    /// <summary>Determines whether there is a finding at or above a level.</summary>
    public bool Reaches(DriftLevel level) => Findings.Any(finding => finding.Level >= level);

    /// <summary>Creates a copy of the report with only the findings at or above a level.</summary>
    public DriftReport AtLeast(DriftLevel level)
    {
        var shown = Findings.Where(finding => finding.Level >= level).ToList();
        return this with { Findings = shown, Hidden = Hidden + Findings.Count - shown.Count };
    }
}

namespace Alpharun.OpenApi.Drift;

/// <summary>What changed between two documents.</summary>
/// <param name="Base">What the base document is called.</param>
/// <param name="Revision">What the revision is called.</param>
/// <param name="Findings">The changes that rules have names for, in the order of the documents.</param>
/// <param name="Uncovered">How many differences there are that no rule covers: descriptions, examples, unknown extensions.</param>
public sealed record DriftReport(string Base, string Revision, IReadOnlyList<Finding> Findings, int Uncovered)
{
    /// <summary>Whether the documents say the same.</summary>
    public bool IsEmpty => Findings.Count == 0 && Uncovered == 0;

    /// <summary>How many findings have a level.</summary>
    public int Count(DriftLevel level) => Findings.Count(finding => finding.Level == level);

    /// <summary>Whether any finding is at a level or above.</summary>
    public bool Reaches(DriftLevel level) => Findings.Any(finding => finding.Level >= level);

    /// <summary>The same report with the findings at a level or above.</summary>
    public DriftReport AtLeast(DriftLevel level) => this with { Findings = [.. Findings.Where(finding => finding.Level >= level)] };
}

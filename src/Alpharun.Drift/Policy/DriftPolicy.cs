namespace Alpharun.Drift.Policy;

/// <summary>Changes the levels of findings and removes ignored findings, as configured by the user.</summary>
/// <param name="Severities">The levels of ids.</param>
/// <param name="Ignores">The ignored findings.</param>
/// <param name="Today">The date that the end dates of entries are compared with.</param>
public sealed record DriftPolicy(SeverityFile Severities, IgnoreFile Ignores, DateOnly Today)
{
    /// <summary>Applies the policy to a report.</summary>
    public DriftReport Apply(DriftReport report)
    {
        var current = Ignores.Entries.Where(entry => !entry.IsPast(Today)).ToList();
        var used = new HashSet<IgnoreEntry>();
        var kept = new List<Finding>();
        foreach (var finding in report.Findings)
        {
            var matching = current.FindAll(entry => entry.Matches(finding));
            used.UnionWith(matching);
            if (matching.Count == 0 && Severities.LevelOf(finding) is { } level)
            {
                kept.Add(finding with { Level = level });
            }
        }

        return report with
        {
            Findings = kept,
            Ignored = report.Ignored + report.Findings.Count - kept.Count,
            Notes = [.. report.Notes, .. Ignores.Entries.Where(entry => !used.Contains(entry)).Select(Note)],
        };
    }

    private string Note(IgnoreEntry entry) => entry.IsPast(Today)
        ? FormattableString.Invariant($"{entry.Location}: this entry was valid until {entry.Until:yyyy-MM-dd}; review the findings that it ignored.")
        : $"{entry.Location}: this entry matches no finding; remove it.";
}

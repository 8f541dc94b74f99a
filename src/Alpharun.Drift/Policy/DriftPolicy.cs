namespace Alpharun.Drift.Policy;

/// <summary>What the user makes of findings: levels of their own, and what to leave out.</summary>
/// <param name="Severities">The levels.</param>
/// <param name="Ignores">What to leave out.</param>
/// <param name="Today">The day that entries' last days are compared with.</param>
public sealed record DriftPolicy(SeverityFile Severities, IgnoreFile Ignores, DateOnly Today)
{
    /// <summary>The report as the user wants it.</summary>
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
        ? FormattableString.Invariant($"{entry.Location}: this entry held until {entry.Until:yyyy-MM-dd}: look again at what it ignored.")
        : $"{entry.Location}: this entry matches nothing: remove it.";
}

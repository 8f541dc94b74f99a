using System.Globalization;
using Alpharun.OpenApi;

namespace Alpharun.Drift.Reports;

/// <summary>
/// Writes a report as workflow commands for GitHub Actions, which shows each finding next to its line. GitHub shows at most ten findings
/// of each level per step, so the highest levels come first. The summary comes last, as plain text.
/// </summary>
public static class GitHubReport
{
    /// <summary>Writes the report.</summary>
    public static string Render(DriftReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Level))
        {
            var location = finding.Place.Location;
            text.Write($"::{Command(finding.Level)} file={Property(location.Source)},line={location.Line},col={location.Column},title={Property(finding.Id)}");
            text.WriteLine($"::{Data(finding.Operation is null ? finding.Message : $"{finding.Operation}: {finding.Message}")}");
        }

        foreach (var note in report.Notes)
        {
            text.WriteLine($"::notice::{Data(note)}");
        }

        text.WriteLine(TextReport.Summary(report));
        return text.ToString();
    }

    private static string Command(DriftLevel level) => level switch
    {
        DriftLevel.Error => "error",
        DriftLevel.Warning => "warning",
        _ => "notice",
    };

    // A line break would start another command.
    private static string Data(string text) => VisibleText.OneLine(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

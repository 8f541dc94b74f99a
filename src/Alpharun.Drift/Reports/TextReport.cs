using System.Globalization;
using Alpharun.OpenApi;

namespace Alpharun.Drift.Reports;

/// <summary>Writes a report as text for terminals. The findings are grouped by operation, and the summary comes last.</summary>
public static class TextReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="paint">A function that colours a word by its level; <c>null</c> for plain text.</param>
    public static string Render(DriftReport report, Func<DriftLevel, string, string>? paint = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var group in report.Findings.GroupBy(finding => finding.Operation))
        {
            text.WriteLine(VisibleText.OneLine(group.Key ?? "The document"));
            foreach (var finding in group.OrderByDescending(finding => finding.Level))
            {
                var level = LevelText.Of(finding.Level).PadRight(7);
                text.WriteLine($"  {paint?.Invoke(finding.Level, level) ?? level}  {VisibleText.OneLine(finding.Message)}");
                text.WriteLine($"           [{finding.Id}] {VisibleText.OneLine(finding.Place.Location.ToString())}{Seen(finding.Seen)}");
                if (finding.Effects is { } effects)
                {
                    text.WriteLine($"           built: {EffectText.Of(effects.Built)}; rebuilt: {EffectText.Of(effects.Rebuilt)}");
                }
            }

            text.WriteLine();
        }

        foreach (var note in report.Notes)
        {
            text.WriteLine($"note: {VisibleText.OneLine(note)}");
        }

        text.WriteLine(Summary(report));
        return text.ToString();
    }

    /// <summary>Returns the summary as one line.</summary>
    public static string Summary(DriftReport report)
    {
        if (report.IsEmpty)
        {
            return "No differences.";
        }

        var counts = string.Join(", ", Count(report.Count(DriftLevel.Error), "error"), Count(report.Count(DriftLevel.Warning), "warning"), $"{report.Count(DriftLevel.Info)} info");
        var ignored = report.Ignored == 0 ? string.Empty : FormattableString.Invariant($"; {report.Ignored} ignored");
        var others = report.Uncovered == 0 ? string.Empty : $"; {Count(report.Uncovered, "other change")} ({(report.IsForClients ? "without effect on programs" : "descriptions, examples, extensions")})";
        var hidden = report.Hidden == 0 ? string.Empty : FormattableString.Invariant($"; {report.Hidden} below the minimum level");
        return counts + hidden + ignored + others + ".";
    }

    private static string Seen(Occurrences? seen)
    {
        if (seen is null)
        {
            return string.Empty;
        }

        var first = seen.First is { } place ? $", first in {VisibleText.OneLine(place.ToString())}" : string.Empty;
        var values = seen.Values.Count == 0 ? string.Empty : $": {VisibleText.OneLine(string.Join(", ", seen.Values))}";
        return FormattableString.Invariant($"; seen {seen.Count} times{first}{values}");
    }

    private static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? string.Empty : "s")}");
}

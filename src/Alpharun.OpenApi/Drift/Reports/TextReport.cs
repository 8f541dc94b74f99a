using System.Globalization;

namespace Alpharun.OpenApi.Drift.Reports;

/// <summary>Writes a report for people: grouped by operation, the summary last.</summary>
public static class TextReport
{
    /// <summary>The report.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="paint">Colours a word by its level; <c>null</c> leaves all plain.</param>
    public static string Render(DriftReport report, Func<DriftLevel, string, string>? paint = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var group in report.Findings.GroupBy(finding => finding.Operation))
        {
            text.WriteLine(OneLine(group.Key ?? "The document"));
            foreach (var finding in group.OrderByDescending(finding => finding.Level))
            {
                var level = LevelText.Of(finding.Level).PadRight(7);
                text.WriteLine($"  {paint?.Invoke(finding.Level, level) ?? level}  {OneLine(finding.Message)}");
                text.WriteLine($"           [{finding.Id}] {OneLine(finding.Revision.Location.ToString())}");
            }

            text.WriteLine();
        }

        text.WriteLine(Summary(report));
        return text.ToString();
    }

    /// <summary>The summary, as one line.</summary>
    public static string Summary(DriftReport report)
    {
        if (report.IsEmpty)
        {
            return "No differences.";
        }

        var counts = string.Join(", ", Count(report.Count(DriftLevel.Error), "error"), Count(report.Count(DriftLevel.Warning), "warning"), $"{report.Count(DriftLevel.Info)} info");
        var others = report.Uncovered == 0 ? "." : $"; {Count(report.Uncovered, "other difference")} that no rule covers.";
        return counts + others;
    }

    private static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? string.Empty : "s")}");

    // Names and values come from the documents: what could steer a terminal is shown, and not sent.
    private static string OneLine(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? $"\\u{(int)character:x4}" : character.ToString()));
}

using System.Collections.Frozen;

namespace Alpharun.Drift.Reports;

/// <summary>The formats of reports.</summary>
public static class ReportFormats
{
    /// <summary>The name of the text format for terminals.</summary>
    public const string Text = "text";

    private static readonly FrozenDictionary<string, Func<DriftReport, string>> Formats = new Dictionary<string, Func<DriftReport, string>>
    {
        [Text] = report => TextReport.Render(report),
        ["json"] = JsonReport.Render,
        ["html"] = HtmlReport.Render,
        ["markdown"] = MarkdownReport.Render,
        ["sarif"] = SarifReport.Render,
        ["github"] = GitHubReport.Render,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Formats.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Writes a report in a format.</summary>
    /// <exception cref="ArgumentException">The format is unknown.</exception>
    public static string Render(DriftReport report, string format) =>
        Formats.TryGetValue(format, out var render) ? render(report) : throw new ArgumentException($"'{format}' is not a report format. The formats are {string.Join(", ", Names)}.", nameof(format));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Alpharun.Drift.Reports;

/// <summary>
/// Writes a report as a single HTML file without external resources. It contains the verdict and the changes by operation, with both
/// sides next to each other. A script filters the changes; without the script, the file shows all changes.
/// </summary>
public static class HtmlReport
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    // Only this style sheet and this script are allowed, so text from a document never runs as code.
    private static readonly string Policy = $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes the report.</summary>
    public static string Render(DriftReport report)
    {
        var verdict = Verdict.Of(report);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Of(verdict.Text)}: {HtmlText.Of(report.Revision)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <header>
            <h1 class="{verdict.Colour}">{HtmlText.Of(verdict.Text)}</h1>
            <p>{HtmlText.Of(TextReport.Summary(report))}</p>
            <p class="quiet">{Compared(report)}</p>

            """);
        foreach (var note in report.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"<p class=\"quiet\">{HtmlText.Of(note)}</p>\n");
        }

        text.Append("</header>\n");
        if (report.Findings.Count == 0)
        {
            text.Append("<main><p>There are no changes to show.</p></main>\n");
        }
        else
        {
            AppendFindings(text, report);
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static void AppendFindings(StringBuilder text, DriftReport report)
    {
        text.Append(CultureInfo.InvariantCulture, $"""
            <form class="filters" role="search" aria-label="Filter the changes" hidden>
            <div class="levels">
            {Box(report, DriftLevel.Error)}
            {Box(report, DriftLevel.Warning)}
            {Box(report, DriftLevel.Info)}
            </div>
            <input type="search" name="text" aria-label="Words that a change must contain" placeholder="Filter by words" autocomplete="off" spellcheck="false">
            <button type="reset">Show all</button>
            <output class="quiet" aria-live="polite"></output>
            </form>
            <main>

            """);
        foreach (var operation in report.Findings.GroupBy(finding => finding.Operation).OrderByDescending(group => group.Max(finding => finding.Level)))
        {
            text.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{(operation.Key is { } name ? HtmlText.Code(name) : "The document")}</h2>\n");
            foreach (var finding in operation.OrderByDescending(finding => finding.Level))
            {
                text.Append(HtmlFinding.Render(finding));
            }

            text.Append("</section>\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"</main>\n<script>{Script}</script>\n");
    }

    private static string Compared(DriftReport report) => report.Samples is { } samples
        ? FormattableString.Invariant($"{Count(samples, "response")} from {HtmlText.Code(report.Revision)}, compared with {HtmlText.Code(report.Base)}")
        : $"From {HtmlText.Code(report.Base)} to {HtmlText.Code(report.Revision)}";

    private static string Box(DriftReport report, DriftLevel level) =>
        FormattableString.Invariant($"<label class=\"{LevelText.Of(level)}\"><input type=\"checkbox\" value=\"{LevelText.Of(level)}\" checked> {LevelText.Of(level)} ({report.Count(level)})</label>");

    private static string Count(long count, string what) => FormattableString.Invariant($"{count:N0} {what}{(count == 1 ? string.Empty : "s")}");

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

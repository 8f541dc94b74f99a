using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Alpharun.OpenApi.Drift.Reports;

/// <summary>
/// Writes a report as one HTML file that needs nothing else, no network either: the verdict, and the changes by operation with
/// both sides next to each other. Without scripts all is shown; with them it can be filtered.
/// </summary>
public static class HtmlReport
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    // What runs and how it looks is here and nowhere else: what a document says is never code.
    private static readonly string Policy = $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    /// <summary>The report.</summary>
    public static string Render(DriftReport report)
    {
        var (verdict, colour) = Verdict(report);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(verdict)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <header>
            <h1 class="{colour}">{Text(verdict)}</h1>
            <p>{Text(TextReport.Summary(report))}</p>
            <p class="quiet"><code>{Text(report.Base)}</code> → <code>{Text(report.Revision)}</code>{Samples(report)}</p>

            """);
        foreach (var note in report.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"<p class=\"quiet\">{Text(note)}</p>\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"""
            </header>
            <form class="filters" role="search" aria-label="Filter the changes" hidden>
            {Box(report, DriftLevel.Error)}
            {Box(report, DriftLevel.Warning)}
            {Box(report, DriftLevel.Info)}
            <input type="search" name="text" aria-label="Text that a change must hold" placeholder="Filter by text">
            <output id="shown" class="quiet" aria-live="polite"></output>
            </form>
            <main>

            """);
        foreach (var operation in report.Findings.GroupBy(finding => finding.Operation).OrderByDescending(group => group.Max(finding => finding.Level)))
        {
            text.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{(operation.Key is { } name ? $"<code>{Text(name)}</code>" : "The document")}</h2>\n");
            foreach (var finding in operation.OrderByDescending(finding => finding.Level))
            {
                Append(text, finding);
            }

            text.Append("</section>\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"</main>\n<script>{Script}</script>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder text, Finding finding)
    {
        var level = LevelText.Of(finding.Level);
        text.Append(CultureInfo.InvariantCulture, $"""
            <article class="{level}" data-level="{level}">
            <span class="level">{level}</span>
            <h3>{Text(finding.Message)}</h3>
            <div class="sides">
            {Side(finding.Revision is null ? "Documented" : "Before", finding.Was, finding.Base)}
            {(finding.Revision is { } revision ? Side("After", finding.Is, revision) : Side("Observed", finding.Is, null))}
            </div>
            <p class="quiet"><code>{Text(finding.Id)}</code>{Effects(finding.Effects)}{Seen(finding.Seen)}</p>
            </article>

            """);
    }

    private static string Side(string title, string? value, FindingSide? side) =>
        $"<div><span class=\"quiet\">{title}</span><pre>{(string.IsNullOrEmpty(value) ? "—" : Text(value))}</pre>{(side is null ? string.Empty : $"<span class=\"quiet\">{Text(side.Location.ToString())}</span>")}</div>";

    private static string Effects(ClientEffects? effects) => effects is null
        ? string.Empty
        : $" · built program: {EffectText.Of(effects.Built)} · rebuilt program: {EffectText.Of(effects.Rebuilt)}";

    private static string Seen(Occurrences? seen)
    {
        if (seen is null)
        {
            return string.Empty;
        }

        var first = seen.First is { } place ? $", first in {Text(place.ToString())}" : string.Empty;
        var values = seen.Values.Count == 0 ? string.Empty : $": <code>{Text(string.Join(", ", seen.Values))}</code>";
        return FormattableString.Invariant($" · seen {seen.Count} times") + first + values;
    }

    private static string Samples(DriftReport report) =>
        report.Samples is { } samples ? FormattableString.Invariant($", {samples:N0} responses") : string.Empty;

    private static string Box(DriftReport report, DriftLevel level) =>
        FormattableString.Invariant($"<label class=\"{LevelText.Of(level)}\"><input type=\"checkbox\" value=\"{LevelText.Of(level)}\" checked> {LevelText.Of(level)} ({report.Count(level)})</label>");

    private static (string Text, string Colour) Verdict(DriftReport report) => report switch
    {
        _ when report.Reaches(DriftLevel.Error) => ("Breaking drift", "error"),
        _ when report.Reaches(DriftLevel.Warning) => ("Drift that may break clients", "warning"),
        { Findings.Count: > 0 } => ("Drift that breaks nobody", "info"),
        _ => ("No drift", "good"),
    };

    private static string Text(string text) => Encoder.Encode(text);

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

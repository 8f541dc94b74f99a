using System.Globalization;
using System.Text;
using Alpharun.OpenApi;

namespace Alpharun.Drift.Reports;

/// <summary>
/// Writes a report as Markdown for a pull request, an issue or a job summary. The verdict comes first, then the operations, starting with
/// the highest level. The report is shorter than the maximum length of a GitHub comment. If it is cut off, it ends with the number of omitted findings.
/// </summary>
public static class MarkdownReport
{
    /// <summary>The maximum length in characters. GitHub accepts up to 65,536.</summary>
    public const int MaxLength = 60_000;

    private const int MaxValue = 80;
    private const int MaxText = 500;
    private const int MaxNotes = 20;

    /// <summary>Writes the report.</summary>
    public static string Render(DriftReport report)
    {
        var text = new StringBuilder();
        var verdict = Verdict.Of(report);
        Line(text, $"### {verdict.Icon} {verdict.Text}");
        Line(text, string.Empty);
        Line(text, $"{Code(report.Base)} → {Code(report.Revision)}: {TextReport.Summary(report)}");
        foreach (var note in report.Notes.Take(MaxNotes))
        {
            Line(text, $"- {Escape(note)}");
        }

        if (report.Notes.Count > MaxNotes)
        {
            Line(text, FormattableString.Invariant($"- … and {report.Notes.Count - MaxNotes} more notes; see the full report."));
        }

        var left = report.Findings.Count;
        foreach (var operation in report.Findings.GroupBy(finding => finding.Operation).OrderByDescending(group => group.Max(finding => finding.Level)))
        {
            var section = new StringBuilder();
            Line(section, string.Empty);
            Line(section, $"#### {(operation.Key is { } name ? Code(name) : "The document")}");
            Line(section, string.Empty);
            Line(section, "| | change | was | is | location |");
            Line(section, "|---|---|---|---|---|");
            foreach (var finding in operation.OrderByDescending(finding => finding.Level))
            {
                var row = Row(finding);
                if (text.Length + section.Length + row.Length > MaxLength)
                {
                    return Cut(text.Append(section), left);
                }

                Line(section, row);
                left--;
            }

            text.Append(section);
        }

        return text.ToString();
    }

    private static string Row(Finding finding)
    {
        var effects = finding.Effects is { } effect ? $"<br>built: {EffectText.Of(effect.Built)}; rebuilt: {EffectText.Of(effect.Rebuilt)}" : string.Empty;
        var seen = finding.Seen is { } occurrences ? FormattableString.Invariant($"<br>seen {occurrences.Count} times") : string.Empty;
        return $"| {LevelText.Of(finding.Level)} | {Escape(finding.Message)}<br><sub>{Code(finding.Id)}</sub>{effects}{seen} | {Value(finding.Was)} | {Value(finding.Is)} | {Code(finding.Place.Location.ToString())} |";
    }

    private static string Cut(StringBuilder text, int left)
    {
        Line(text, string.Empty);
        Line(text, FormattableString.Invariant($"… and {left} more findings; see the full report."));
        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Value(string? value) => value switch
    {
        null or "" => string.Empty,
        _ => Code(ShortText.Of(value, MaxValue)),
    };

    // Text from a document must not become markup, a link or a mention, so every special character of Markdown is replaced by a character reference.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in VisibleText.OneLine(ShortText.Of(text, MaxText)))
        {
            if (char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character) && character is not (' ' or '.' or ',' or '/' or '-' or '\'' or '(' or ')'))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");

                // GitHub searches the rendered text for mentions and issue numbers. A zero-width space prevents a match.
                if (character is '@' or '#')
                {
                    escaped.Append('\u200B');
                }
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    // An HTML element, because text between backticks cannot contain every character.
    private static string Code(string text) => $"<code>{Escape(text)}</code>";
}

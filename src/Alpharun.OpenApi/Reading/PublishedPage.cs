using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Reading;

/// <summary>
/// Extracts the OpenAPI document from a published documentation page. The page is Markdown, and the document is in a fenced
/// block with three or more backticks and an info string that begins with <c>yaml</c>, <c>yml</c> or <c>json</c>.
/// </summary>
public static partial class PublishedPage
{
    // With this indentation or more, Markdown treats a fence as the text of a code block.
    private const int CodeIndentation = 4;

    /// <summary>Whether a text is a page, and not a document: it contains a fenced YAML or JSON block.</summary>
    public static bool IsPage(string text) => FenceLine().IsMatch(text);

    /// <summary>
    /// Extracts the document from a page without changes, except that blank lines at its end become one newline.
    /// </summary>
    /// <param name="page">The Markdown text of the page.</param>
    /// <param name="source">The name of the page in error messages.</param>
    /// <exception cref="DocumentException">The page contains no OpenAPI document or several, or a block is not closed.</exception>
    public static string Extract(string page, string source)
    {
        var blocks = Blocks(page, source).Where(block => LooksLikeOpenApi(block.Text)).ToList();
        return blocks switch
        {
            [var only] => only.Text.TrimEnd() + "\n",
            [] => throw new DocumentException(new SourceLocation(source, 1, 1), "no fenced block on this page contains an OpenAPI document."),
            [_, var second, ..] => throw new DocumentException(new SourceLocation(source, second.Line, 1), "a second OpenAPI document begins here; only one is expected."),
        };
    }

    // Blocks of other languages are skipped as a whole, because their text can contain YAML or JSON fences.
    private static IEnumerable<(string Text, int Line)> Blocks(string page, string source)
    {
        var lines = page.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var opening = AnyFenceLine().Match(lines[index]);
            if (!opening.Success)
            {
                continue;
            }

            var start = index + 1;
            var fence = opening.Groups["fence"].Value;
            var holdsDocument = FenceLine().IsMatch(lines[index]);
            var end = Array.FindIndex(lines, start, line => IsClosing(line, fence));
            if (end < 0 && !holdsDocument)
            {
                yield break;
            }

            if (end < 0)
            {
                throw new DocumentException(new SourceLocation(source, start, 1), $"this block has no closing {fence} fence.");
            }

            if (holdsDocument)
            {
                yield return (string.Join('\n', lines[start..end]), start);
            }

            index = end;
        }
    }

    private static bool IsClosing(string line, string fence)
    {
        var text = line.Trim();
        var indentation = line.Length - line.TrimStart().Length;
        return indentation < CodeIndentation && text.Length >= fence.Length && text.All(character => character == '`');
    }

    private static bool LooksLikeOpenApi(string text) => VersionKey().IsMatch(text);

    [GeneratedRegex(@"^ {0,3}(?<fence>`{3,})[ \t]*(?:yaml|yml|json)\b[^`\r\n]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FenceLine();

    [GeneratedRegex(@"^ {0,3}(?<fence>`{3,})[^`\r\n]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AnyFenceLine();

    [GeneratedRegex(@"(^|[{,\s])[""']?(openapi|swagger)[""']?\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex VersionKey();
}

using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>Reads documents, and documents on published pages.</summary>
internal static partial class DocumentText
{
    /// <summary>Whether a text is a published page. A document can also contain fenced blocks in its descriptions, but only after its version.</summary>
    public static bool IsPage(string text)
    {
        if (!PublishedPage.IsPage(text))
        {
            return false;
        }

        var beforeBlocks = text.AsSpan(0, FirstFence().Match(text).Index);
        return !IsJson(text) && !VersionKey().IsMatch(beforeBlocks);
    }

    /// <summary>Whether a text appears to be a document or a page with a document. The check is heuristic.</summary>
    public static bool HoldsDocument(string text) =>
        VersionKey().IsMatch(text) || ((PublishedPage.IsPage(text) || IsJson(text)) && JsonVersionKey().IsMatch(text));

    /// <summary>Returns the text of the document, and its root with locations that refer to the whole text.</summary>
    /// <exception cref="DocumentException">The text cannot be read.</exception>
    public static (string Document, MapNode Root) Read(string text, string name)
    {
        if (text.AsSpan().TrimStart().StartsWith("<"))
        {
            throw new DocumentException(new SourceLocation(name, 1, 1), "this is HTML or XML, not an OpenAPI document; use the address of the document or of a Markdown page.");
        }

        var isMarkdown = Path.GetExtension(name) is ".md" or ".mdx" or ".markdown" && !HoldsDocument(text);
        if (!isMarkdown && !IsPage(text))
        {
            return (text, DocumentReader.ReadMap(text, name));
        }

        var document = PublishedPage.Extract(text, name);
        var page = text.ReplaceLineEndings("\n");
        var linesAbove = page.AsSpan(0, Math.Max(0, page.IndexOf(document.TrimEnd(), StringComparison.Ordinal))).Count('\n');
        return (document, DocumentReader.ReadMap(new string('\n', linesAbove) + document, name));
    }

    private static bool IsJson(string text) => text.AsSpan().TrimStart().StartsWith("{");

    [GeneratedRegex("^ {0,3}```", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FirstFence();

    [GeneratedRegex(@"^ {0,3}[""']?(openapi|swagger)[""']?[ \t]*:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex VersionKey();

    [GeneratedRegex(@"""(openapi|swagger)""\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex JsonVersionKey();
}

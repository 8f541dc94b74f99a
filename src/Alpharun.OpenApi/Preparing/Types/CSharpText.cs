using System.Globalization;
using System.Text;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>
/// Escapes text of a document for C# source code. All document text in the generated code is escaped by this class, and all
/// names come from <see cref="Naming.Identifier"/> or the ledger of names.
/// </summary>
/// <remarks>
/// A result never consists only of a date, because NSwag parses text such as <c>2020-01-02T03:04:05Z</c> and reformats it.
/// </remarks>
internal static class CSharpText
{
    /// <summary>Writes a text as a C# string literal, with its quotes.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => literal.Append('\\').Append((char)rune.Value),
                _ when !IsPrintable(rune) => literal.Append(rune.IsBmp ? "\\u" : "\\U").Append(rune.Value.ToString(rune.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture)),
                _ => literal.Append(rune.ToString()),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Writes a text as code on one line of an XML documentation comment: <c>&lt;c&gt;text&lt;/c&gt;</c>.</summary>
    public static string Comment(string text) => $"<c>{string.Join(' ', EscapedLines(text, string.Empty))}</c>";

    /// <summary>Escapes a text of several lines for an XML documentation comment. Each line begins with a space.</summary>
    public static IEnumerable<string> CommentLines(string text) => EscapedLines(text, "<br/>").Select(line => " " + line);

    private static IEnumerable<string> EscapedLines(string text, string lineBreak)
    {
        // ReplaceLineEndings replaces all line terminators of C#.
        var lines = text.Trim().ReplaceLineEndings("\n").Split('\n');
        return lines.Select((line, index) => (index == 0 ? string.Empty : lineBreak) + EscapeXml(line).TrimEnd());
    }

    private static string EscapeXml(string line)
    {
        var comment = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => comment.Append("&amp;"),
                '<' => comment.Append("&lt;"),
                '>' => comment.Append("&gt;"),
                '\t' => comment.Append('\t'),
                _ when !IsPrintable(rune) => comment.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
                _ => comment.Append(rune.ToString()),
            };
        }

        return comment.ToString();
    }

    // Invisible characters can end a line of source code, or display it in a different order than the compiler reads it.
    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}

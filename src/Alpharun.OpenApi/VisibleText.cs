using System.Globalization;
using System.Text;

namespace Alpharun.OpenApi;

/// <summary>
/// Makes text from documents and responses safe to show. Characters that can control a terminal, break a line or change the text direction
/// are replaced by their escape sequences.
/// </summary>
public static class VisibleText
{
    /// <summary>Returns the text as one line with all control characters visible.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                line.Append(text, index++, 2);
            }
            else if (IsHidden(text[index]))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[index]:x4}");
            }
            else
            {
                line.Append(text[index]);
            }
        }

        return line.ToString();
    }

    private static bool IsHidden(char character) =>
        char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

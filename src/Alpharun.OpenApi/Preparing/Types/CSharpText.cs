using System.Globalization;
using System.Text;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>Text as C# source code has it.</summary>
internal static class CSharpText
{
    /// <summary>A text as it stands between the quotes of a C# string.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => literal.Append('\\').Append(character),

                // A line ends at some characters that are no control characters too.
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => literal.Append(character),
            };
        }

        return literal.ToString();
    }
}

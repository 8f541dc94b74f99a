namespace Alpharun.Cli.Output;

/// <summary>Makes text from elsewhere safe to print: a terminal obeys control characters.</summary>
internal static class TerminalText
{
    /// <summary>The text with line breaks kept and other control characters shown as what they are not.</summary>
    public static string Safe(string text) =>
        string.Create(text.Length, text, static (result, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                var character = source[index];
                result[index] = char.IsControl(character) && character is not ('\n' or '\t') ? '\uFFFD' : character;
            }
        });

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => Safe(text.ReplaceLineEndings(" ")).Replace('\t', ' ');
}

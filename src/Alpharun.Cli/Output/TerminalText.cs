using Alpharun.OpenApi;

namespace Alpharun.Cli.Output;

/// <summary>Escapes control characters in external text, because a terminal would interpret them.</summary>
internal static class TerminalText
{
    /// <summary>Gets the text with its line breaks.</summary>
    public static string Safe(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(OneLine));

    /// <summary>Gets the text on one line.</summary>
    public static string OneLine(string text) => VisibleText.OneLine(text.ReplaceLineEndings(" ").Replace('\t', ' '));
}

using Alpharun.OpenApi;

namespace Alpharun.Cli.Output;

/// <summary>Makes text from elsewhere safe to print: a terminal obeys control characters.</summary>
internal static class TerminalText
{
    /// <summary>The text with its line breaks.</summary>
    public static string Safe(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(OneLine));

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => VisibleText.OneLine(text.ReplaceLineEndings(" ").Replace('\t', ' '));
}

using Alpharun.Drift;

namespace Alpharun.Cli.Commands;

/// <summary>The colours of levels in a terminal.</summary>
internal static class DriftColours
{
    /// <summary>Gets the function that colours a word by its level; <c>null</c> if the output is not coloured.</summary>
    public static Func<DriftLevel, string, string>? For(Terminal terminal) =>
        terminal.OutputIsTerminal && string.IsNullOrEmpty(terminal.Environment("NO_COLOR")) ? Paint : null;

    private static string Paint(DriftLevel level, string word)
    {
        var colour = level switch
        {
            DriftLevel.Error => 31,
            DriftLevel.Warning => 33,
            _ => 36,
        };
        return FormattableString.Invariant($"\u001b[{colour}m{word}\u001b[0m");
    }
}

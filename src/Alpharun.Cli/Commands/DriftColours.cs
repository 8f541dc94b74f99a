using Alpharun.Drift;

namespace Alpharun.Cli.Commands;

/// <summary>The colours of levels, for a person.</summary>
internal static class DriftColours
{
    /// <summary>What colours a word by its level; <c>null</c> where nothing is to be coloured.</summary>
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

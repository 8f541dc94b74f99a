using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift</c>: what changed in the published API, and whether the live one is as it says.</summary>
internal static class DriftCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal) => new("drift", "What changed in the published API, and whether the live one is as it says.")
    {
        DriftDiffCommand.Create(terminal),
        DriftResponsesCommand.Create(terminal),
        DriftLiveCommand.Create(terminal),
    };
}

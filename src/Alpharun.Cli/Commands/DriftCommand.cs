using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift</c>: detects changes of the published API, and responses that deviate from the document.</summary>
internal static class DriftCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal) => new("drift", "Detect changes of the published API, and responses that deviate from the document.")
    {
        DriftDiffCommand.Create(terminal),
        DriftResponsesCommand.Create(terminal),
        DriftLiveCommand.Create(terminal),
    };
}

using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift</c>: what changed in the published API.</summary>
internal static class DriftCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal) => new("drift", "What changed in the published API.")
    {
        DriftDiffCommand.Create(terminal),
    };
}

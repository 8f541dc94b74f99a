namespace Alpharun.Cli;

/// <summary>The exit codes of all commands of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded.</summary>
    public const int Done = 0;

    /// <summary>There are findings at or above the threshold, or some ids failed.</summary>
    public const int Findings = 1;

    /// <summary>The command line or its input is invalid.</summary>
    public const int Usage = 2;

    /// <summary>The network, the authentication or the server failed.</summary>
    public const int Network = 3;

    /// <summary>The tool has a bug.</summary>
    public const int Bug = 70;

    /// <summary>The user canceled the command.</summary>
    public const int Cancelled = 130;
}

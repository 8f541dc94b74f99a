namespace Alpharun.Cli;

/// <summary>What the tool's exit codes mean: one table for all commands.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>There were findings at the threshold, or some ids failed.</summary>
    public const int Findings = 1;

    /// <summary>The command line or its input is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The network, the authentication or the server failed.</summary>
    public const int Network = 3;

    /// <summary>A bug in the tool.</summary>
    public const int Bug = 70;

    /// <summary>The user cancelled.</summary>
    public const int Cancelled = 130;
}

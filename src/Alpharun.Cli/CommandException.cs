namespace Alpharun.Cli;

/// <summary>Ends a command. The message is the single line that the user sees.</summary>
internal sealed class CommandException(int exitCode, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The exit code of the tool.</summary>
    public int ExitCode { get; } = exitCode;
}

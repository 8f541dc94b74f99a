namespace Alpharun.Cli;

/// <summary>A command cannot go on. The message is the one line that the user sees.</summary>
internal sealed class CommandException(int exitCode, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The tool's exit code.</summary>
    public int ExitCode { get; } = exitCode;
}

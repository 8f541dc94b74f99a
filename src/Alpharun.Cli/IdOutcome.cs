using Alpharun.Cli.Output;

namespace Alpharun.Cli;

/// <summary>Combines the outcomes of all ids into one exit code.</summary>
internal sealed class IdOutcome
{
    private bool _anySucceeded;
    private int _worst = Cli.ExitCode.Done;

    /// <summary>The exit code.</summary>
    public int ExitCode => _worst == Cli.ExitCode.Done ? Cli.ExitCode.Done : _anySucceeded ? Cli.ExitCode.Findings : _worst;

    /// <summary>Maps the exception of a call to an exit code and a message.</summary>
    /// <param name="exception">The exception that the call threw.</param>
    public static Failure FailureOf(Exception exception) =>
        Failure.Of(exception is ArgumentException ? new CommandException(Cli.ExitCode.Usage, "this is not a valid id.") : exception);

    /// <summary>Formats the error line for an id.</summary>
    public static string Line(string id, Failure failure) => TerminalText.OneLine($"alpharun: {id}: {failure.Message}");

    /// <summary>Records that an id succeeded.</summary>
    public void Succeeded() => _anySucceeded = true;

    /// <summary>Records that an id failed.</summary>
    public void Failed(int exitCode) => _worst = Math.Max(_worst, exitCode);
}

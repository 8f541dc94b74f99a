using Alpharun.Cli.Output;

namespace Alpharun.Cli;

/// <summary>What became of the ids, all in all.</summary>
internal sealed class IdOutcome
{
    private bool _anySucceeded;
    private int _worst = Cli.ExitCode.Done;

    /// <summary>The exit code.</summary>
    public int ExitCode => _worst == Cli.ExitCode.Done ? Cli.ExitCode.Done : _anySucceeded ? Cli.ExitCode.Findings : _worst;

    /// <summary>What the user sees of an id's error.</summary>
    /// <param name="exception">What the call threw.</param>
    public static Failure FailureOf(Exception exception) =>
        Failure.Of(exception is ArgumentException ? new CommandException(Cli.ExitCode.Usage, "this is no id.") : exception);

    /// <summary>The line that says it.</summary>
    public static string Line(string id, Failure failure) => TerminalText.OneLine($"alpharun: {id}: {failure.Message}");

    /// <summary>An id brought what it was for.</summary>
    public void Succeeded() => _anySucceeded = true;

    /// <summary>An id failed.</summary>
    public void Failed(int exitCode) => _worst = Math.Max(_worst, exitCode);
}

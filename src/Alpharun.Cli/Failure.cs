using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli;

/// <summary>What the user sees of an exception: an exit code and one line.</summary>
internal readonly record struct Failure(int ExitCode, string Message)
{
    /// <summary>What an exception comes to.</summary>
    public static Failure Of(Exception exception) => exception switch
    {
        CommandException command => new(command.ExitCode, command.Message),
        OperationCanceledException => new(Cli.ExitCode.Cancelled, "cancelled."),
        DocumentException or ArgumentException => new(Cli.ExitCode.Usage, exception.Message),
        UnreachableSourceException => new(Cli.ExitCode.Network, exception.Message),
        AlpharunUnauthorizedException => new(Cli.ExitCode.Network, "the API does not accept the key: set ALPHARUN_API_KEY to a valid one."),
        AlpharunForbiddenException => new(Cli.ExitCode.Network, "the key does not allow this."),
        AlpharunNotFoundException => new(Cli.ExitCode.Findings, "there is no such customer interaction."),
        AlpharunBadRequestException { Error: { } error } => new(Cli.ExitCode.Findings, $"the API refused the request: {error.Message}"),
        AlpharunBadRequestException => new(Cli.ExitCode.Findings, "the API refused the request."),
        AlpharunException => new(Cli.ExitCode.Network, exception.Message),
        IOException or UnauthorizedAccessException => new(Cli.ExitCode.Usage, exception.Message),
        _ => new(Cli.ExitCode.Bug, $"a bug in this tool: {exception.GetType().Name}: {exception.Message} Please report it."),
    };

    /// <summary>The message as it is printed: on one line, and without what could steer a terminal.</summary>
    public string Line => Output.TerminalText.OneLine($"alpharun: {Message}");
}

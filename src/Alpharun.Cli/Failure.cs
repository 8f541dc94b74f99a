using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli;

/// <summary>The exit code and the message that an exception results in.</summary>
internal readonly record struct Failure(int ExitCode, string Message)
{
    /// <summary>Maps an exception to an exit code and a message.</summary>
    public static Failure Of(Exception exception) => exception switch
    {
        CommandException command => new(command.ExitCode, command.Message),
        OperationCanceledException => new(Cli.ExitCode.Cancelled, "canceled."),
        DocumentException or ArgumentException => new(Cli.ExitCode.Usage, exception.Message),
        UnreachableSourceException => new(Cli.ExitCode.Network, exception.Message),
        AlpharunUnauthorizedException => new(Cli.ExitCode.Network, "the API rejected the API key. Set ALPHARUN_API_KEY to a valid key."),
        AlpharunForbiddenException => new(Cli.ExitCode.Network, "the API key does not allow this operation."),
        AlpharunNotFoundException => new(Cli.ExitCode.Findings, "the customer interaction was not found."),
        AlpharunBadRequestException { Error: { } error } => new(Cli.ExitCode.Findings, $"the API rejected the request: {error.Message}"),
        AlpharunBadRequestException => new(Cli.ExitCode.Findings, "the API rejected the request."),
        AlpharunException => new(Cli.ExitCode.Network, exception.Message),
        IOException or UnauthorizedAccessException => new(Cli.ExitCode.Usage, exception.Message),
        _ => new(Cli.ExitCode.Bug, $"a bug in this tool: {exception.GetType().Name}: {exception.Message} Please report it."),
    };

    /// <summary>The message as it is printed: on one line, with control characters escaped.</summary>
    public string Line => Output.TerminalText.OneLine($"alpharun: {Message}");
}

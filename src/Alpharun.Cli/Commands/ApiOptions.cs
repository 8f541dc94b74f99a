using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary>How a command calls the API: the key from the environment, the address from an option.</summary>
internal static class ApiOptions
{
    /// <summary>Where the key is.</summary>
    public const string KeyVariable = "ALPHARUN_API_KEY";

    /// <summary>The option for another address.</summary>
    public static Option<string?> BaseAddress() => new("--base-address") { Description = "Another address of the API: that of 'alpharun mock', say." };

    /// <summary>Makes a client.</summary>
    /// <exception cref="CommandException">The key is missing, or the address is none.</exception>
    public static AlpharunClient CreateClient(Terminal terminal, string? baseAddress, HttpClient? http = null)
    {
        var key = terminal.Environment(KeyVariable);
        if (string.IsNullOrWhiteSpace(key))
        {
            throw new CommandException(ExitCode.Usage, $"no API key: set the environment variable {KeyVariable}. (To try the tool without one: 'alpharun demo'.)");
        }

        var options = new AlpharunClientOptions { ApiKey = key.Trim() };
        if (baseAddress is not null)
        {
            options.BaseAddress = Uri.TryCreate(baseAddress, UriKind.Absolute, out var address)
                ? address
                : throw new CommandException(ExitCode.Usage, "--base-address must be an absolute address, such as http://127.0.0.1:8080/api/v1.");
        }

        try
        {
            return http is null ? new AlpharunClient(options) : new AlpharunClient(options, http);
        }
        catch (ArgumentException exception)
        {
            throw new CommandException(ExitCode.Usage, exception.Message.Split(" (Parameter")[0], exception);
        }
    }
}

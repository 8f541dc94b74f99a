using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary>Creates the API client of a command. The key comes from the environment, the base address from an option.</summary>
internal static class ApiOptions
{
    /// <summary>The environment variable with the API key.</summary>
    public const string KeyVariable = "ALPHARUN_API_KEY";

    /// <summary>Creates the option for the base address of the API.</summary>
    public static Option<string?> BaseAddress() => new("--base-address") { Description = "The base address of the API, if it is not the public API: for example, the address of 'alpharun mock'." };

    /// <summary>Creates a client.</summary>
    /// <exception cref="CommandException">The key is missing, or the base address is invalid.</exception>
    public static AlpharunClient CreateClient(Terminal terminal, string? baseAddress, HttpClient? http = null)
    {
        var key = terminal.Environment(KeyVariable);
        if (string.IsNullOrWhiteSpace(key))
        {
            throw new CommandException(ExitCode.Usage, $"the API key is missing. Set the environment variable {KeyVariable}. To try the tool without a key, run 'alpharun demo'.");
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

namespace Alpharun.Cli.Commands;

/// <summary>Reads what a command is given: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    /// <summary>How standard input is written.</summary>
    public const string Standard = "-";

    /// <summary>The text.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static async Task<string> ReadAsync(Terminal terminal, string path, CancellationToken cancellationToken)
    {
        if (path == Standard)
        {
            return await terminal.Input.ReadToEndAsync(cancellationToken);
        }

        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot read '{path}': {exception.Message}", exception);
        }
    }

    /// <summary>What to call it in messages.</summary>
    public static string NameOf(string path) => path == Standard ? "standard input" : path;
}

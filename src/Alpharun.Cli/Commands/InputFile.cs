namespace Alpharun.Cli.Commands;

/// <summary>Reads an input of a command: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    /// <summary>The argument for standard input.</summary>
    public const string Standard = "-";

    /// <summary>Reads the text of an input.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
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

    /// <summary>Requires that at most one input is standard input.</summary>
    /// <exception cref="CommandException">More than one input is standard input.</exception>
    public static void RequireSingleStandardInput(params IEnumerable<string?> paths)
    {
        if (paths.Count(path => path == Standard) > 1)
        {
            throw new CommandException(ExitCode.Usage, "only one of the inputs can be standard input.");
        }
    }

    /// <summary>Gets the name of an input for messages.</summary>
    public static string NameOf(string path) => path == Standard ? "standard input" : path;
}

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

    /// <summary>Refuses to read standard input for several things.</summary>
    /// <exception cref="CommandException">More than one of them is standard input.</exception>
    public static void AssertOneStandard(params IEnumerable<string?> paths)
    {
        if (paths.Count(path => path == Standard) > 1)
        {
            throw new CommandException(ExitCode.Usage, "only one of the inputs can be standard input.");
        }
    }

    /// <summary>What to call it in messages.</summary>
    public static string NameOf(string path) => path == Standard ? "standard input" : path;
}

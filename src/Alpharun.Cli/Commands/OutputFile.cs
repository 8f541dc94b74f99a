namespace Alpharun.Cli.Commands;

/// <summary>Writes what a command makes: to a file, or to standard output where none is named.</summary>
internal static class OutputFile
{
    /// <summary>Writes it. A file is written aside and renamed, so that there is never half of it.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static async Task WriteAsync(Terminal terminal, string? path, string text, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await terminal.Output.WriteAsync(text.AsMemory(), cancellationToken);
            return;
        }

        try
        {
            var aside = path + ".new";
            await File.WriteAllTextAsync(aside, text, cancellationToken);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot write '{path}': {exception.Message}", exception);
        }
    }
}

namespace Alpharun.Cli.Commands;

/// <summary>Writes the result of a command to a file, or to standard output if no file is named.</summary>
internal static class OutputFile
{
    /// <summary>Writes the text. A file is written under a temporary name and then renamed, so that it is never incomplete.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static async Task WriteAsync(Terminal terminal, string? path, string text, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await terminal.Output.WriteAsync(text.AsMemory(), cancellationToken);
            return;
        }

        try
        {
            var temporary = path + ".new";
            await File.WriteAllTextAsync(temporary, text, cancellationToken);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot write '{path}': {exception.Message}", exception);
        }
    }
}

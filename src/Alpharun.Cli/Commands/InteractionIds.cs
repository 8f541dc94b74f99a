using System.CommandLine;
using System.Runtime.CompilerServices;

namespace Alpharun.Cli.Commands;

/// <summary>The ids that a command is given.</summary>
internal static class InteractionIds
{
    /// <summary>The argument.</summary>
    public static Argument<string[]> Argument()
    {
        var ids = new Argument<string[]>("id") { Description = "The ids; - for ids on standard input, one a line.", Arity = ArgumentArity.OneOrMore };

        // A mistyped option is not an id: nothing must be sent for it, least of all to another address than was meant.
        ids.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } option)
            {
                result.AddError($"there is no option '{option.Value}', and no id begins with a dash.");
            }
        });
        return ids;
    }

    /// <summary>The ids, with those of standard input where it is named.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static async Task<List<string>> ReadAsync(Terminal terminal, string[] ids, CancellationToken cancellationToken)
    {
        var all = new List<string>();
        foreach (var id in ids)
        {
            if (id != InputFile.Standard)
            {
                all.Add(id);
                continue;
            }

            await foreach (var line in ReadLinesAsync(terminal.Input, cancellationToken))
            {
                all.Add(line);
            }
        }

        return NotNone(all, InputFile.Standard);
    }

    /// <summary>The ids in a file, or on standard input: each once, where it came first.</summary>
    /// <exception cref="CommandException">There is none, or it cannot be read.</exception>
    public static async Task<List<string>> ReadFileAsync(Terminal terminal, string path, CancellationToken cancellationToken)
    {
        var all = new List<string>();
        var known = new HashSet<string>();
        try
        {
            using var file = path == InputFile.Standard ? null : new StreamReader(path);
            await foreach (var id in ReadLinesAsync(file ?? terminal.Input, cancellationToken))
            {
                if (known.Add(id))
                {
                    all.Add(id);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"cannot read '{path}': {exception.Message}", exception);
        }

        return NotNone(all, path);
    }

    private static async IAsyncEnumerable<string> ReadLinesAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Standard input heeds no token.
        while (await reader.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line.Trim();
            }
        }
    }

    private static List<string> NotNone(List<string> ids, string source) =>
        ids.Count > 0 ? ids : throw new CommandException(ExitCode.Usage, $"there was no id {(source == InputFile.Standard ? "on standard input" : $"in '{source}'")}.");
}

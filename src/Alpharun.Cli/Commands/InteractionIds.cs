using System.CommandLine;
using System.Runtime.CompilerServices;

namespace Alpharun.Cli.Commands;

/// <summary>Reads the ids for a command.</summary>
internal static class InteractionIds
{
    /// <summary>Creates the argument for ids.</summary>
    public static Argument<string[]> Argument()
    {
        var ids = new Argument<string[]>("id") { Description = "The ids; - to read ids from standard input, one per line.", Arity = ArgumentArity.OneOrMore };

        // Without this check, a mistyped option would be sent as an id, and a mistyped --base-address would send ids to the default address.
        ids.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } option)
            {
                result.AddError($"unknown option '{option.Value}'. An id cannot begin with a dash.");
            }
        });
        return ids;
    }

    /// <summary>Gets the ids of the argument, and those on standard input if the argument contains <c>-</c>.</summary>
    /// <exception cref="CommandException">There are no ids.</exception>
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

        return RequireAny(all, InputFile.Standard);
    }

    /// <summary>Reads the distinct ids in a file or on standard input, in the order of their first occurrence.</summary>
    /// <exception cref="CommandException">There are no ids, or the file cannot be read.</exception>
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

        return RequireAny(all, path);
    }

    private static async IAsyncEnumerable<string> ReadLinesAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Reads from standard input do not observe the cancellation token.
        while (await reader.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line.Trim();
            }
        }
    }

    private static List<string> RequireAny(List<string> ids, string source) =>
        ids.Count > 0 ? ids : throw new CommandException(ExitCode.Usage, $"there are no ids {(source == InputFile.Standard ? "on standard input" : $"in '{source}'")}.");
}

using System.CommandLine;

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

            while (await terminal.Input.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(cancellationToken) is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    all.Add(line.Trim());
                }
            }
        }

        return all.Count > 0 ? all : throw new CommandException(ExitCode.Usage, "there was no id on standard input.");
    }
}

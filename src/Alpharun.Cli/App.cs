using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Alpharun.Cli.Commands;

namespace Alpharun.Cli;

/// <summary>The tool: its commands, and what becomes of their errors.</summary>
internal sealed class App(Terminal terminal)
{
    private const string Name = "alpharun";

    // An id may begin with an @, which would otherwise name a file with arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        try
        {
            var root = Root();
            var parsed = root.Parse(arguments, Parsing);
            if (parsed.Action is ParseErrorAction || (parsed.Action is null && parsed.Errors.Count > 0))
            {
                if (parsed.UnmatchedTokens.Count == 0 && parsed.CommandResult.Command.Subcommands.Count > 0)
                {
                    // The name of a group alone: what is in it is what was to be known.
                    await root.Parse([.. arguments, "--help"], Parsing).InvokeAsync(new InvocationConfiguration { Output = terminal.Error }, cancellationToken);
                    return ExitCode.Usage;
                }

                var problem = parsed.UnmatchedTokens is [var unknown, ..] ? $"there is no command or option '{unknown}'." : parsed.Errors[0].Message;
                throw new CommandException(ExitCode.Usage, $"{problem} See '{CommandPath(parsed.CommandResult)} --help'.");
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Output,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,

                    // The program handles signals itself: a signal during a command's start would set the exit code of a killed process.
                    ProcessTerminationTimeout = null,
                },
                cancellationToken);
        }
        catch (Exception exception)
        {
            var failure = Failure.Of(exception);
            await terminal.Error.WriteLineAsync(failure.Line);
            return failure.ExitCode;
        }
    }

    // Not a RootCommand: that one is called what the assembly is, which is not what the tool is.
    private Command Root() => new Command(Name, "Customer interactions of the Alpharun API, and its OpenAPI document.")
    {
        Help.Option(),
        new VersionOption(),
        CompletionCommand.Create(terminal),
        CompletionCommand.CreateComplete(terminal),
        DemoCommand.Create(terminal),
        DriftCommand.Create(terminal),
        InteractionsCommand.Create(terminal),
        MockCommand.Create(terminal),
        SpecCommand.Create(terminal),
    }.WithExamples(
        "alpharun demo",
        "alpharun interactions get ID",
        "alpharun COMMAND --help");

    private static string CommandPath(SymbolResult result)
    {
        var names = new Stack<string>();
        for (var current = result; current is CommandResult command; current = command.Parent)
        {
            names.Push(command.Command.Name);
        }

        return string.Join(' ', names);
    }
}

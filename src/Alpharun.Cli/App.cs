using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Alpharun.Cli.Commands;

namespace Alpharun.Cli;

/// <summary>The command-line application: parses the arguments, runs a command, and reports exceptions as exit codes and messages.</summary>
internal sealed class App(Terminal terminal)
{
    private const string Name = "alpharun";

    // An id may begin with '@'. System.CommandLine would read it as the name of a response file.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <returns>One of the values of <see cref="ExitCode"/>.</returns>
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
                    // A command group without a subcommand: the help lists the subcommands.
                    await root.Parse([.. arguments, "--help"], Parsing).InvokeAsync(new InvocationConfiguration { Output = terminal.Error }, cancellationToken);
                    return ExitCode.Usage;
                }

                var problem = parsed.UnmatchedTokens is [var unknown, ..] ? $"unknown command or option '{unknown}'." : parsed.Errors[0].Message;
                throw new CommandException(ExitCode.Usage, $"{problem} See '{CommandPath(parsed.CommandResult)} --help'.");
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = terminal.Output,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,

                    // Program.cs handles signals. For a signal during startup, System.CommandLine would return its own exit code.
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

    // Not a RootCommand, which takes its name from the assembly: the name of the tool is different.
    private Command Root() => new Command(Name, "Fetch customer interactions from the Alpharun API, and check its OpenAPI document for changes.")
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

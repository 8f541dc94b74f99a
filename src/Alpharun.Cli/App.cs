using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Alpharun.Cli.Commands;

namespace Alpharun.Cli;

/// <summary>The tool: its commands, and what becomes of their errors.</summary>
internal sealed class App(Terminal terminal)
{
    private const string Name = "alpharun";

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        try
        {
            var parsed = Root().Parse(arguments);
            if (parsed.Action is ParseErrorAction || (parsed.Action is null && parsed.Errors.Count > 0))
            {
                var problem = parsed.UnmatchedTokens is [var unknown, ..] ? $"there is no command or option '{unknown}'." : parsed.Errors[0].Message;
                throw new CommandException(ExitCode.Usage, $"{problem} See '{CommandPath(parsed.CommandResult)} --help'.");
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false },
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
        DemoCommand.Create(terminal),
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

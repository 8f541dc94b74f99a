using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace Alpharun.Cli.Commands;

/// <summary>Adds examples to the help of commands.</summary>
internal static class Help
{
    private static readonly ConditionalWeakTable<Command, string[]> Examples = [];

    /// <summary>Creates the help option for the root command. All other commands inherit the option.</summary>
    public static HelpOption Option()
    {
        var option = new HelpOption();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
        return option;
    }

    /// <summary>Sets the examples of a command.</summary>
    public static Command WithExamples(this Command command, params string[] examples)
    {
        Examples.Add(command, examples);
        return command;
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            if (Examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
            {
                output.WriteLine("Examples:");
                foreach (var example in examples)
                {
                    output.WriteLine($"  {example}");
                }

                output.WriteLine();
            }

            return ExitCode.Done;
        }
    }
}

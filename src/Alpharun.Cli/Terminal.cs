using System.Text;
using Spectre.Console;

namespace Alpharun.Cli;

/// <summary>The input and output streams of the tool: the streams of the process, or those of a test.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results.</param>
/// <param name="Error">Standard error: errors and progress.</param>
/// <param name="OutputIsTerminal">Whether standard output is a terminal.</param>
/// <param name="ErrorIsTerminal">Whether standard error is a terminal.</param>
/// <param name="Environment">Gets the value of an environment variable.</param>
internal sealed record Terminal(
    TextReader Input,
    TextWriter Output,
    TextWriter Error,
    bool OutputIsTerminal,
    bool ErrorIsTerminal,
    Func<string, string?> Environment)
{
    /// <summary>Creates a terminal with the streams of the process, in UTF-8.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected,
            System.Environment.GetEnvironmentVariable);
    }

    /// <summary>Writes formatted output: coloured in a terminal, otherwise as plain text without line wrapping.</summary>
    public void WriteRich(Action<IAnsiConsole> write)
    {
        if (OutputIsTerminal)
        {
            write(Rich(Output, isTerminal: true));
            return;
        }

        // Spectre.Console pads the last column with spaces, which are not needed in a file.
        using var text = new StringWriter();
        write(Rich(text, isTerminal: false));
        foreach (var line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            Output.WriteLine(line.TrimEnd());
        }

        Output.WriteLine();
    }

    /// <summary>Creates a console on standard error, for progress.</summary>
    public IAnsiConsole RichError() => Rich(Error, ErrorIsTerminal);

    private IAnsiConsole Rich(TextWriter writer, bool isTerminal)
    {
        var hasColours = isTerminal && string.IsNullOrEmpty(Environment("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal)
        {
            console.Profile.Width = 500;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }
}

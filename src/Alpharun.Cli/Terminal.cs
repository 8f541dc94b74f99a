using System.Text;
using Spectre.Console;

namespace Alpharun.Cli;

/// <summary>Where the tool reads and writes: the process's own streams, or those of a test.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results.</param>
/// <param name="Error">Standard error: errors and progress.</param>
/// <param name="OutputIsTerminal">Whether a person looks at the output.</param>
/// <param name="ErrorIsTerminal">Whether a person looks at the errors.</param>
/// <param name="Environment">Looks up an environment variable.</param>
internal sealed record Terminal(
    TextReader Input,
    TextWriter Output,
    TextWriter Error,
    bool OutputIsTerminal,
    bool ErrorIsTerminal,
    Func<string, string?> Environment)
{
    /// <summary>The process's own, in UTF-8.</summary>
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

    /// <summary>Writes rich output: colours for a person; in a pipe, plain text that is not wrapped.</summary>
    public void WriteRich(Action<IAnsiConsole> write)
    {
        if (OutputIsTerminal)
        {
            write(Rich(Output, isTerminal: true));
            return;
        }

        // Columns are filled up with spaces, which are of no use in a file.
        using var text = new StringWriter();
        write(Rich(text, isTerminal: false));
        foreach (var line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            Output.WriteLine(line.TrimEnd());
        }

        Output.WriteLine();
    }

    /// <summary>A console for progress.</summary>
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

using System.CommandLine;
using Alpharun.OpenApi.Pulling;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun spec pull</c>: combines published pages into one document.</summary>
internal static class SpecPullCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var sources = new Argument<string[]>("source")
        {
            Description = $"The pages. Each source is {DocumentOptions.SourceHelp}; a folder of pages; or an llms.txt file, whose links to the same host are followed.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. The default is standard output." };
        var options = new DocumentOptions();
        var command = new Command("pull", "Fetch published pages and combine them into one OpenAPI document. The same pages always result in the same bytes.") { sources, output };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var pulled = await new Puller(options.SettingsOf(parsed, terminal)).PullAsync(parsed.GetRequiredValue(sources), cancellationToken);
            await OutputFile.WriteAsync(terminal, parsed.GetValue(output), pulled.Text, cancellationToken);
            if (pulled.Note is { } note)
            {
                await terminal.Error.WriteLineAsync($"alpharun: {note}");
            }

            return ExitCode.Done;
        });
        return command.WithExamples(
            "alpharun spec pull page.md --output openapi/alpharun.yaml",
            "alpharun spec pull https://dev.alpharun.com/llms.txt --output openapi/alpharun.yaml");
    }
}

using System.CommandLine;
using Alpharun.Cli.Output;
using Alpharun.OpenApi.Linting;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun spec lint</c>: finds errors in a document.</summary>
internal static class SpecLintCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("source") { Description = $"The document: {DocumentOptions.SourceHelp}." };
        var format = new Option<string>("--format") { Description = "The format of the findings.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var options = new DocumentOptions();
        var command = new Command("lint", "Find errors in a document: examples that do not match their schemas, broken references, duplicate names, and violations of the OpenAPI specification.") { source, format };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var loader = new DocumentLoader(options.SettingsOf(parsed, terminal));
            var document = await loader.LoadWithBrokenReferencesAsync(parsed.GetRequiredValue(source), cancellationToken);
            var result = Linter.Lint(document);
            foreach (var note in result.Notes)
            {
                await terminal.Error.WriteLineAsync(TerminalText.OneLine($"alpharun: {note}"));
            }

            LintReport.Write(terminal, document.Name, result, isJson: parsed.GetValue(format) == "json");
            return result.Findings.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command.WithExamples(
            "alpharun spec lint openapi/alpharun.yaml",
            "alpharun spec lint git:HEAD:openapi/alpharun.yaml --format json");
    }
}

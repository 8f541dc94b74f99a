using System.CommandLine;
using System.Text;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun spec</c>: works with OpenAPI documents.</summary>
internal static class SpecCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal) => new("spec", "Work with OpenAPI documents.")
    {
        Extract(terminal),
        Prepare(terminal),
        SpecPullCommand.Create(terminal),
        SpecLintCommand.Create(terminal),
    };

    private static Command Extract(Terminal terminal)
    {
        var page = new Argument<string>("page") { Description = "The published Markdown page; - for standard input." };
        var output = Output();
        var command = new Command("extract", "Extract the OpenAPI document from a published page, without changes.") { page, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(page);
            var text = await InputFile.ReadAsync(terminal, path, cancellationToken);
            var document = PublishedPage.Extract(text, InputFile.NameOf(path));
            await OutputFile.WriteAsync(terminal, parsed.GetValue(output), document, cancellationToken);
            return ExitCode.Done;
        });
        return command.WithExamples("alpharun spec extract page.md --output openapi/alpharun.yaml");
    }

    private static Command Prepare(Terminal terminal)
    {
        var document = new Argument<string>("document") { Description = "The published document; - for standard input." };
        var names = new Option<string?>("--names") { Description = "The name ledger. New names are added to the file." };
        var leftOut = new Option<string?>("--left-out") { Description = "A file with the operations to leave out, and the reasons." };
        var output = Output();
        var command = new Command("prepare", "Prepare a document for the generator, in the same way as the build.") { document, names, leftOut, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(document);
            var ledgerPath = parsed.GetValue(names);
            var ledger = ledgerPath is not null && File.Exists(ledgerPath)
                ? NameLedger.Read(await InputFile.ReadAsync(terminal, ledgerPath, cancellationToken), ledgerPath)
                : new NameLedger();
            var left = parsed.GetValue(leftOut) is { } leftPath
                ? LeftOutOperation.Read(await InputFile.ReadAsync(terminal, leftPath, cancellationToken), leftPath)
                : [];
            var text = await InputFile.ReadAsync(terminal, path, cancellationToken);
            var preparation = new Preparation(DocumentReader.ReadMap(text, InputFile.NameOf(path)), ledger, left);
            Preparer.Prepare(preparation);
            await OutputFile.WriteAsync(terminal, parsed.GetValue(output), Encoding.UTF8.GetString(JsonOutput.ToBytes(preparation.Document)), cancellationToken);
            if (ledgerPath is not null)
            {
                await OutputFile.WriteAsync(terminal, ledgerPath, Encoding.UTF8.GetString(ledger.ToBytes()), cancellationToken);
            }

            return ExitCode.Done;
        });
        return command.WithExamples("alpharun spec prepare openapi/alpharun.yaml --names build/names.json --output prepared.json");
    }

    private static Option<string?> Output() => new("--output", "-o") { Description = "The file to write. The default is standard output." };
}

using System.CommandLine;
using Alpharun.Cli.Export;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun interactions export</c>: exports many customer interactions to a file.</summary>
internal static class InteractionsExportCommand
{
    private const int MaxConcurrency = 1000;

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var ids = new Argument<string>("ids") { Description = "A file of ids, one per line; - for standard input. Blank lines and repeated ids are skipped." };
        var output = new Option<string>("--output", "-o") { Description = "The file to write, as JSON lines: {\"id\": …, \"interaction\": {…}}. Until the export is complete, the lines are in FILE.partial.", HelpName = "FILE", Required = true };
        var concurrency = new Option<int>("--concurrency") { Description = "The maximum number of concurrent requests.", DefaultValueFactory = _ => 8 }.Between(1, MaxConcurrency);
        var resume = new Option<bool>("--resume") { Description = "Continue an interrupted export, or retry the ids that failed." };
        var baseAddress = ApiOptions.BaseAddress();
        var command = new Command("export", $"Export many customer interactions to a file. The API key is read from the environment variable {ApiOptions.KeyVariable}.") { ids, output, concurrency, resume, baseAddress };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = ApiOptions.CreateClient(terminal, parsed.GetValue(baseAddress));
            var all = await InteractionIds.ReadFileAsync(terminal, parsed.GetRequiredValue(ids), cancellationToken);
            using var file = ExportFile.Open(parsed.GetRequiredValue(output), parsed.GetValue(resume));
            var missing = all.Where(id => !file.Has(id)).ToList();
            return await ExportProgress.RunAsync(terminal, missing.Count, TimeProvider.System, progress =>
                new InteractionExport(client, file, progress).RunAsync(missing, parsed.GetValue(concurrency), cancellationToken));
        });
        return command.WithExamples(
            "alpharun interactions export ids.txt --output interactions.jsonl",
            "alpharun interactions export ids.txt --output interactions.jsonl --resume");
    }
}

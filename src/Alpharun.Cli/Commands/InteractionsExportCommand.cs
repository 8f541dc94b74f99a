using System.CommandLine;
using Alpharun.Cli.Export;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun interactions export</c>: many customer interactions into a file.</summary>
internal static class InteractionsExportCommand
{
    private const int MostAtATime = 1000;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var ids = new Argument<string>("ids") { Description = "A file of ids, one a line; - for standard input. Blank lines are skipped, an id that comes twice is fetched once." };
        var output = new Option<string>("--output", "-o") { Description = "The file of JSON lines to make: {\"id\": …, \"interaction\": {…}}. Until all are there, they are in FILE.partial.", HelpName = "FILE", Required = true };
        var concurrency = new Option<int>("--concurrency") { Description = "How many to fetch at a time.", DefaultValueFactory = _ => 8 }.Between(1, MostAtATime);
        var resume = new Option<bool>("--resume") { Description = "Go on with an export that was interrupted, or try those again that failed." };
        var baseAddress = ApiOptions.BaseAddress();
        var command = new Command("export", $"Fetch many customer interactions into a file. The API key is in the environment variable {ApiOptions.KeyVariable}.") { ids, output, concurrency, resume, baseAddress };
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

using System.CommandLine;
using Alpharun.Drift;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift diff</c>: document against document.</summary>
internal static class DriftDiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var was = new Argument<string>("base") { Description = $"The document as it was: {DocumentOptions.SourceHelp}." };
        var now = new Argument<string>("revision") { Description = "The document as it is, from any such source." };
        var judgement = new DriftJudgement();
        var command = new Command("diff", "Compare two documents: what changed, and which changes break clients.") { was, now };
        judgement.AddTo(command);
        var audience = new AudienceOptions();
        audience.AddTo(command);
        var reports = new ReportOptions();
        reports.AddTo(command);
        var documents = new DocumentOptions();
        documents.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = judgement.Read(parsed);
            var (basePath, revisionPath) = (parsed.GetRequiredValue(was), parsed.GetRequiredValue(now));
            InputFile.AssertOneStandard([basePath, revisionPath, .. audience.Inputs(parsed), .. reports.Inputs(parsed)]);
            options = options with { Client = await audience.ReadAsync(parsed, terminal, cancellationToken) };
            var writer = await reports.ReadAsync(parsed, terminal, options.Today, cancellationToken);
            var loader = new DocumentLoader(documents.SettingsOf(parsed, terminal));
            var before = await loader.LoadAsync(basePath, cancellationToken);
            var after = await loader.LoadAsync(revisionPath, cancellationToken);
            var report = DriftDiff.Compare(before.Root, before.Name, after.Root, after.Name, options);
            return await writer.WriteAsync(report, cancellationToken);
        });
        return command.WithExamples(
            "alpharun drift diff git:HEAD~1:openapi/alpharun.yaml openapi/alpharun.yaml",
            "alpharun drift diff old.yaml new.yaml --format json --fail-on warning",
            "alpharun drift diff git:HEAD~1:openapi/alpharun.yaml openapi/alpharun.yaml --audience client --names build/names.json",
            "alpharun drift diff old.yaml new.yaml --ignore known.txt --output json=drift.json");
    }
}

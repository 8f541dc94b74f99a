using System.CommandLine;
using Alpharun.Drift;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift diff</c>: compares two documents.</summary>
internal static class DriftDiffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var baseSource = new Argument<string>("base") { Description = $"The document before the changes: {DocumentOptions.SourceHelp}." };
        var revisionSource = new Argument<string>("revision") { Description = "The document after the changes, from any of the same sources." };
        var judgement = new DriftJudgement();
        var command = new Command("diff", "Compare two documents, and report which changes break clients.") { baseSource, revisionSource };
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
            var (basePath, revisionPath) = (parsed.GetRequiredValue(baseSource), parsed.GetRequiredValue(revisionSource));
            InputFile.RequireSingleStandardInput([basePath, revisionPath, .. audience.Inputs(parsed), .. reports.Inputs(parsed)]);
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

using System.CommandLine;
using Alpharun.OpenApi.Drift;
using Alpharun.OpenApi.Drift.Reports;
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
        var format = new Option<string>("--format", "-f") { Description = "How to write the report.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var minLevel = new Option<string>("--min-level") { Description = "The least bad level to report.", DefaultValueFactory = _ => DriftJudgement.Info };
        minLevel.AcceptOnlyFromAmong(DriftJudgement.Levels);
        var failOn = new Option<string>("--fail-on") { Description = "The least bad level that gives the exit code 1.", DefaultValueFactory = _ => DriftJudgement.Error };
        failOn.AcceptOnlyFromAmong([.. DriftJudgement.Levels, DriftJudgement.None]);
        var judgement = new DriftJudgement();
        var command = new Command("diff", "Compare two documents: what changed, and what of it breaks clients.") { was, now, format, minLevel, failOn };
        judgement.AddTo(command);
        var documents = new DocumentOptions();
        documents.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = judgement.Read(parsed);
            var (basePath, revisionPath) = (parsed.GetRequiredValue(was), parsed.GetRequiredValue(now));
            if (basePath == InputFile.Standard && revisionPath == InputFile.Standard)
            {
                throw new CommandException(ExitCode.Usage, "only one of the documents can be standard input.");
            }

            var loader = new DocumentLoader(documents.SettingsOf(parsed, terminal));
            var before = await loader.LoadAsync(basePath, cancellationToken);
            var after = await loader.LoadAsync(revisionPath, cancellationToken);
            var report = DriftDiff.Compare(before.Root, before.Name, after.Root, after.Name, options);
            var shown = report.AtLeast(DriftJudgement.Level(parsed.GetRequiredValue(minLevel))!.Value);
            await terminal.Output.WriteAsync(parsed.GetValue(format) == "json" ? JsonReport.Render(shown) : TextReport.Render(shown, DriftColours.For(terminal)));
            return DriftJudgement.Level(parsed.GetRequiredValue(failOn)) is { } threshold && report.Reaches(threshold) ? ExitCode.Findings : ExitCode.Done;
        });
        return command.WithExamples(
            "alpharun drift diff git:HEAD~1:openapi/alpharun.yaml openapi/alpharun.yaml",
            "alpharun drift diff old.yaml new.yaml --format json --fail-on warning");
    }
}

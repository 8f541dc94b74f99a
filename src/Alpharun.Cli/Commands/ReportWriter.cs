using Alpharun.Drift;
using Alpharun.Drift.Policy;
using Alpharun.Drift.Reports;

namespace Alpharun.Cli.Commands;

/// <summary>Writes a report wherever the user wants it, and says how the command ends.</summary>
/// <param name="terminal">Standard output.</param>
/// <param name="policy">What the user makes of findings.</param>
/// <param name="format">The format on standard output.</param>
/// <param name="files">The files, and their formats.</param>
/// <param name="minLevel">The least bad level that is written.</param>
/// <param name="failOn">The least bad level that is a failure; <c>null</c> for none.</param>
internal sealed class ReportWriter(Terminal terminal, DriftPolicy policy, string format, IReadOnlyList<(string Format, string File)> files, DriftLevel minLevel, DriftLevel? failOn)
{
    /// <summary>Writes a report.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">A file cannot be written.</exception>
    public async Task<int> WriteAsync(DriftReport found, CancellationToken cancellationToken)
    {
        var report = policy.Apply(found);
        var shown = report.AtLeast(minLevel);
        foreach (var (fileFormat, file) in files)
        {
            await OutputFile.WriteAsync(terminal, file, ReportFormats.Render(shown, fileFormat), cancellationToken);
        }

        var text = format == ReportFormats.Text ? TextReport.Render(shown, DriftColours.For(terminal)) : ReportFormats.Render(shown, format);
        await terminal.Output.WriteAsync(text.AsMemory(), cancellationToken);
        return failOn is { } threshold && report.Reaches(threshold) ? ExitCode.Findings : ExitCode.Done;
    }
}

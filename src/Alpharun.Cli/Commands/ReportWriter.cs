using Alpharun.Drift;
using Alpharun.Drift.Policy;
using Alpharun.Drift.Reports;

namespace Alpharun.Cli.Commands;

/// <summary>Writes a report to standard output and to files, and determines the exit code.</summary>
/// <param name="terminal">The terminal that the report is written to.</param>
/// <param name="policy">The user's levels and ignored findings.</param>
/// <param name="format">The format of the report on standard output.</param>
/// <param name="files">The files to write, and their formats.</param>
/// <param name="minLevel">The lowest level that is written.</param>
/// <param name="failOn">The lowest level that fails the command; <c>null</c> if no level does.</param>
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

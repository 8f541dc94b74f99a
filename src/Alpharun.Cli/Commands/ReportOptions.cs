using System.CommandLine;
using Alpharun.Drift;
using Alpharun.Drift.Policy;
using Alpharun.Drift.Reports;

namespace Alpharun.Cli.Commands;

/// <summary>The options of every command that reports drift: what to make of findings, how to write them, and when to fail.</summary>
internal sealed class ReportOptions
{
    private const string None = "none";

    private static readonly string[] Levels = ["error", "warning", "info"];

    private readonly Option<string> _format = new("--format", "-f") { Description = "How to write the report on standard output.", DefaultValueFactory = _ => ReportFormats.Text };
    private readonly Option<string[]> _outputs = new("--output", "-o") { Description = "Write the report to a file as well, as html=report.html; may be given several times.", HelpName = "format=file" };
    private readonly Option<string> _minLevel = new("--min-level") { Description = "The least bad level to report.", DefaultValueFactory = _ => "info" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "The least bad level that gives the exit code 1.", DefaultValueFactory = _ => "error" };
    private readonly Option<string?> _severity = new("--severity") { Description = "A file with levels of your own: 'id = level' on each line; none leaves an id out.", HelpName = "file" };
    private readonly Option<string?> _ignore = new("--ignore") { Description = "A file with findings to leave out: 'id METHOD /path [pointer] [until=DATE] # reason' on each line, * for anything.", HelpName = "file" };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        _minLevel.AcceptOnlyFromAmong(Levels);
        _failOn.AcceptOnlyFromAmong([.. Levels, None]);
        command.Add(_format);
        command.Add(_outputs);
        command.Add(_minLevel);
        command.Add(_failOn);
        command.Add(_severity);
        command.Add(_ignore);
    }

    /// <summary>The files that the options name.</summary>
    public IEnumerable<string?> Inputs(ParseResult parsed) => [parsed.GetValue(_severity), parsed.GetValue(_ignore)];

    /// <summary>Reads the files that the options name, so that a mistake in them is found before any work is done.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where reports go.</param>
    /// <param name="today">The day that entries' last days are compared with.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="CommandException">An option cannot be understood, or a file cannot be read.</exception>
    /// <exception cref="OpenApi.Documents.DocumentException">A line of a file is wrong.</exception>
    public async Task<ReportWriter> ReadAsync(ParseResult parsed, Terminal terminal, DateOnly today, CancellationToken cancellationToken)
    {
        var policy = new DriftPolicy(
            parsed.GetValue(_severity) is { } severity ? SeverityFile.Parse(await InputFile.ReadAsync(terminal, severity, cancellationToken), InputFile.NameOf(severity)) : SeverityFile.Empty,
            parsed.GetValue(_ignore) is { } ignore ? IgnoreFile.Parse(await InputFile.ReadAsync(terminal, ignore, cancellationToken), InputFile.NameOf(ignore)) : IgnoreFile.Empty,
            today);
        return new ReportWriter(
            terminal,
            policy,
            parsed.GetRequiredValue(_format),
            [.. (parsed.GetValue(_outputs) ?? []).Select(Output)],
            LevelText.Parse(parsed.GetRequiredValue(_minLevel))!.Value,
            LevelText.Parse(parsed.GetRequiredValue(_failOn)));
    }

    private static (string Format, string File) Output(string option) => option.Split('=', 2) switch
    {
        [var format, { Length: > 0 } file] when ReportFormats.Names.Contains(format) => (format, file),
        _ => throw new CommandException(ExitCode.Usage, $"'{option}' is not as in --output html=report.html; the formats are {string.Join(", ", ReportFormats.Names)}."),
    };
}

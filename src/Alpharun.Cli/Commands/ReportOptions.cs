using System.CommandLine;
using Alpharun.Drift;
using Alpharun.Drift.Policy;
using Alpharun.Drift.Reports;

namespace Alpharun.Cli.Commands;

/// <summary>The options of every command that reports drift: the user's policy, the formats, and the level that fails the command.</summary>
internal sealed class ReportOptions
{
    private const string None = "none";

    private static readonly string[] Levels = ["error", "warning", "info"];

    private readonly Option<string> _format = new("--format", "-f") { Description = "The format of the report on standard output.", DefaultValueFactory = _ => ReportFormats.Text };
    private readonly Option<string[]> _outputs = new("--output", "-o") { Description = "Write the report to a file as well, such as html=report.html. Can be repeated.", HelpName = "format=file" };
    private readonly Option<string> _minLevel = new("--min-level") { Description = "The lowest level to report.", DefaultValueFactory = _ => "info" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "The lowest level that results in exit code 1.", DefaultValueFactory = _ => "error" };
    private readonly Option<string?> _severity = new("--severity") { Description = "A file that overrides the levels of findings: 'id = level' on each line. The level none excludes an id.", HelpName = "file" };
    private readonly Option<string?> _ignore = new("--ignore") { Description = "A file with findings to ignore: 'id METHOD /path [pointer] [until=DATE] # reason' on each line. * matches anything.", HelpName = "file" };

    /// <summary>Adds the options to a command.</summary>
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

    /// <summary>Gets the input files that the options name.</summary>
    public IEnumerable<string?> Inputs(ParseResult parsed) => [parsed.GetValue(_severity), parsed.GetValue(_ignore)];

    /// <summary>Reads the options and their input files. Errors are reported before the command does any work.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="terminal">The terminal that reports are written to.</param>
    /// <param name="today">The date that the expiry dates of ignore entries are compared with.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="CommandException">The value of an option is invalid, or a file cannot be read.</exception>
    /// <exception cref="OpenApi.Documents.DocumentException">A line of a file is invalid.</exception>
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
        _ => throw new CommandException(ExitCode.Usage, $"--output must be in the form html=report.html, not '{option}'. The formats are {string.Join(", ", ReportFormats.Names)}."),
    };
}

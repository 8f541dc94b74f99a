using System.CommandLine;
using Alpharun.Cli.Mock;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli.Commands;

/// <summary>The options of every command that holds responses against a document.</summary>
internal sealed class ResponseOptions
{
    private readonly Option<string?> _spec = new("--spec") { Description = $"The document: {DocumentOptions.SourceHelp}. The published one, if none is named.", HelpName = "source" };
    private readonly Option<bool> _showValues = new("--show-values") { Description = "Show some of the values. They are private: mind where the report goes." };
    private readonly Option<string?> _suggest = new("--suggest") { Description = "Write edits of the document to review, as a JSON Patch: properties to add, nulls to allow, formats to drop, enum values to add.", HelpName = "file" };
    private readonly DocumentOptions _documents = new();
    private readonly ReportOptions _reports = new();

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_spec);
        command.Add(_showValues);
        command.Add(_suggest);
        _reports.AddTo(command);
        _documents.AddTo(command);
    }

    /// <summary>Reads the document, and all files that the options name.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where reports go.</param>
    /// <param name="inputs">What the command is going to read besides.</param>
    /// <param name="baseAddress">Where the responses come from, if not from the document's servers.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="CommandException">An option cannot be understood, or a file cannot be read.</exception>
    public async Task<Run> StartAsync(ParseResult parsed, Terminal terminal, IEnumerable<string> inputs, string? baseAddress, CancellationToken cancellationToken)
    {
        InputFile.AssertOneStandard([parsed.GetValue(_spec), .. inputs, .. _reports.Inputs(parsed)]);
        var writer = await _reports.ReadAsync(parsed, terminal, DateOnly.FromDateTime(DateTime.UtcNow), cancellationToken);
        var (name, root) = (PublishedDocument.Name, PublishedDocument.Read());
        if (parsed.GetValue(_spec) is { } spec)
        {
            var loaded = await new DocumentLoader(_documents.SettingsOf(parsed, terminal)).LoadAsync(spec, cancellationToken);
            (name, root) = (loaded.Name, loaded.Root);
        }

        var (showValues, suggest) = (parsed.GetValue(_showValues), parsed.GetValue(_suggest));
        return new Run(terminal, writer, new ResponseDrift(root, keepsValues: showValues || suggest is not null, baseAddress), name, showValues, suggest);
    }

    /// <summary>One run of such a command.</summary>
    internal sealed record Run(Terminal Terminal, ReportWriter Writer, ResponseDrift Drift, string Document, bool ShowValues, string? Suggest)
    {
        /// <summary>Writes the report, and the edits if they are asked for.</summary>
        /// <param name="source">Where the responses came from.</param>
        /// <param name="failure">The exit code where nothing was held against the document: that must not look like no drift.</param>
        /// <param name="cancellationToken">Cancels the writing.</param>
        /// <returns>The exit code.</returns>
        /// <exception cref="CommandException">Nothing was held against the document, or a file cannot be written.</exception>
        public async Task<int> EndAsync(string source, int failure, CancellationToken cancellationToken)
        {
            if (Drift.Compared == 0)
            {
                var reason = Drift.Samples == 0 ? "there was none." : string.Join(' ', Drift.Notes);
                throw new CommandException(failure, $"{source}: no response was held against the document: {reason}");
            }

            if (Suggest is not null)
            {
                await OutputFile.WriteAsync(Terminal, Suggest, Drift.Suggest(), cancellationToken);
            }

            return await Writer.WriteAsync(Drift.Report(Document, source, ShowValues), cancellationToken);
        }
    }
}

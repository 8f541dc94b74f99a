using System.CommandLine;
using Alpharun.Cli.Mock;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Sources;

namespace Alpharun.Cli.Commands;

/// <summary>The options of every command that compares responses with a document.</summary>
internal sealed class ResponseOptions
{
    private readonly Option<string?> _spec = new("--spec") { Description = $"The document: {DocumentOptions.SourceHelp}. The default is the published document that is built in.", HelpName = "source" };
    private readonly Option<bool> _showValues = new("--show-values") { Description = "Include some of the values in the report. Values are private data: choose a safe place for the report." };
    private readonly Option<string?> _suggest = new("--suggest") { Description = "Write suggested edits of the document to a file for review, as a JSON Patch: properties to add, nulls to allow, formats to remove, enum values to add.", HelpName = "file" };
    private readonly DocumentOptions _documents = new();
    private readonly ReportOptions _reports = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_spec);
        command.Add(_showValues);
        command.Add(_suggest);
        _reports.AddTo(command);
        _documents.AddTo(command);
    }

    /// <summary>Reads the document and all files that the options name.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="terminal">The terminal that reports are written to.</param>
    /// <param name="inputs">The other inputs of the command.</param>
    /// <param name="baseAddress">The address that the responses come from, if it is not a server of the document.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="CommandException">The value of an option is invalid, or a file cannot be read.</exception>
    public async Task<Run> StartAsync(ParseResult parsed, Terminal terminal, IEnumerable<string> inputs, string? baseAddress, CancellationToken cancellationToken)
    {
        InputFile.RequireSingleStandardInput([parsed.GetValue(_spec), .. inputs, .. _reports.Inputs(parsed)]);
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

    /// <summary>A single run of a command that compares responses.</summary>
    internal sealed record Run(Terminal Terminal, ReportWriter Writer, ResponseDrift Drift, string Document, bool ShowValues, string? Suggest)
    {
        /// <summary>Writes the report, and the suggested edits if the user requested them.</summary>
        /// <param name="source">The name of the input that contains the responses.</param>
        /// <param name="failure">The exit code if no response was compared. Without an error, that result would look like the absence of drift.</param>
        /// <param name="cancellationToken">Cancels the operation.</param>
        /// <returns>The exit code.</returns>
        /// <exception cref="CommandException">No response was compared with the document, or a file cannot be written.</exception>
        public async Task<int> EndAsync(string source, int failure, CancellationToken cancellationToken)
        {
            if (Drift.Compared == 0)
            {
                var reason = Drift.Samples == 0 ? "there are no responses." : string.Join(' ', Drift.Notes);
                throw new CommandException(failure, $"{source}: no response was compared with the document: {reason}");
            }

            if (Suggest is not null)
            {
                await OutputFile.WriteAsync(Terminal, Suggest, Drift.Suggest(), cancellationToken);
            }

            return await Writer.WriteAsync(Drift.Report(Document, source, ShowValues), cancellationToken);
        }
    }
}

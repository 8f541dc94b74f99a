namespace Alpharun.Cli.Export;

/// <summary>Fetches customer interactions into a file.</summary>
/// <param name="client">Fetches them.</param>
/// <param name="file">The file.</param>
/// <param name="progress">Tells how far it is.</param>
internal sealed class InteractionExport(AlpharunClient client, ExportFile file, ExportProgress progress)
{
    // A server that is not there fails every id, and slowly.
    private const int FailuresInARow = 20;

    private readonly IdOutcome _outcome = new();
    private int _failed;
    private int _failuresInARow;

    /// <summary>Fetches what is missing.</summary>
    /// <returns>The exit code, of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CommandException">It cannot go on. What was fetched is kept.</exception>
    public async Task<int> RunAsync(IReadOnlyList<string> missing, int concurrency, CancellationToken cancellationToken)
    {
        if (file.Count > 0)
        {
            _outcome.Succeeded();
        }

        try
        {
            await foreach (var result in client.CustomerInteractions.GetManyAsync(missing, concurrency, cancellationToken))
            {
                Take(result);
                progress.Advance();
            }
        }
        catch (OperationCanceledException exception)
        {
            throw new CommandException(ExitCode.Cancelled, $"cancelled.{Kept()}", exception);
        }

        if (_outcome.ExitCode is ExitCode.Done or ExitCode.Findings)
        {
            file.Complete();
            progress.WriteLine(FormattableString.Invariant($"alpharun: exported to '{file.Path}': {file.Count:N0} in all."));
        }

        if (_failed > 0)
        {
            progress.WriteLine(FormattableString.Invariant($"alpharun: {_failed:N0} of {missing.Count:N0} ids failed: the same command with --resume tries them again."));
        }

        return _outcome.ExitCode;
    }

    private void Take(FetchResult<CustomerInteraction> result)
    {
        if (result.IsSuccess)
        {
            file.Append(result.Id, result.Value);
            _outcome.Succeeded();
            _failuresInARow = 0;
            return;
        }

        var failure = IdOutcome.FailureOf(result.Error);
        if (result.Error is AlpharunUnauthorizedException or AlpharunForbiddenException)
        {
            // It is the key that is wrong, and every other id would fail as this one does.
            throw new CommandException(failure.ExitCode, failure.Message + Kept(), result.Error);
        }

        _failed++;
        _outcome.Failed(failure.ExitCode);
        progress.WriteLine(IdOutcome.Line(result.Id, failure));
        _failuresInARow = failure.ExitCode == ExitCode.Network ? _failuresInARow + 1 : 0;
        if (_failuresInARow == FailuresInARow)
        {
            throw new CommandException(ExitCode.Network, FormattableString.Invariant($"{FailuresInARow} ids in a row failed, and it is not tried any further.{Kept()}"), result.Error);
        }
    }

    private string Kept() => file.Count == 0
        ? string.Empty
        : FormattableString.Invariant($" {file.Count:N0} kept in '{file.PartialPath}': the same command with --resume goes on.");
}

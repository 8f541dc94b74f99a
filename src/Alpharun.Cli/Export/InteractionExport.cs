namespace Alpharun.Cli.Export;

/// <summary>Exports customer interactions to a file.</summary>
/// <param name="client">The client that fetches the interactions.</param>
/// <param name="file">The output file.</param>
/// <param name="progress">Reports the progress.</param>
internal sealed class InteractionExport(AlpharunClient client, ExportFile file, ExportProgress progress)
{
    // If the server is unreachable, every id fails after a long wait.
    private const int MaxConsecutiveFailures = 20;

    private readonly IdOutcome _outcome = new();
    private int _failed;
    private int _consecutiveFailures;

    /// <summary>Fetches the missing interactions.</summary>
    /// <returns>One of the values of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CommandException">The export cannot continue. The fetched interactions are kept.</exception>
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
            throw new CommandException(ExitCode.Cancelled, $"canceled.{Kept()}", exception);
        }

        if (_outcome.ExitCode is ExitCode.Done or ExitCode.Findings)
        {
            file.Complete();
            progress.WriteLine(FormattableString.Invariant($"alpharun: exported to '{file.Path}' ({file.Count:N0} in total)."));
        }

        if (_failed > 0)
        {
            progress.WriteLine(FormattableString.Invariant($"alpharun: {_failed:N0} of {missing.Count:N0} ids failed. Run the command again with --resume to retry them."));
        }

        return _outcome.ExitCode;
    }

    private void Take(FetchResult<CustomerInteraction> result)
    {
        if (result.IsSuccess)
        {
            file.Append(result.Id, result.Value);
            _outcome.Succeeded();
            _consecutiveFailures = 0;
            return;
        }

        var failure = IdOutcome.FailureOf(result.Error);
        if (result.Error is AlpharunUnauthorizedException or AlpharunForbiddenException)
        {
            // The API key is invalid or lacks permission: every other id would fail the same way.
            throw new CommandException(failure.ExitCode, failure.Message + Kept(), result.Error);
        }

        _failed++;
        _outcome.Failed(failure.ExitCode);
        progress.WriteLine(IdOutcome.Line(result.Id, failure));
        _consecutiveFailures = failure.ExitCode == ExitCode.Network ? _consecutiveFailures + 1 : 0;
        if (_consecutiveFailures == MaxConsecutiveFailures)
        {
            throw new CommandException(ExitCode.Network, FormattableString.Invariant($"stopped after {MaxConsecutiveFailures} consecutive network or server failures.{Kept()}"), result.Error);
        }
    }

    private string Kept() => file.Count == 0
        ? string.Empty
        : FormattableString.Invariant($" Kept {file.Count:N0} in '{file.PartialPath}'. Run the command again with --resume to continue.");
}

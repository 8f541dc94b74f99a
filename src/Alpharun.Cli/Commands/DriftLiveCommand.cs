using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift live</c>: what the live API answers now, against the document.</summary>
internal static class DriftLiveCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var ids = InteractionIds.Argument();
        var baseAddress = ApiOptions.BaseAddress();
        var responses = new ResponseOptions();
        var command = new Command("live", $"Fetch customer interactions, and hold the responses against the document. The API key is in the environment variable {ApiOptions.KeyVariable}.") { ids, baseAddress };
        responses.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = await responses.StartAsync(parsed, terminal, cancellationToken);
            using var handler = new RecordingHandler(run.Drift);
            using var http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
            using var client = ApiOptions.CreateClient(terminal, parsed.GetValue(baseAddress), http);
            var failed = 0;
            foreach (var id in await InteractionIds.ReadAsync(terminal, parsed.GetRequiredValue(ids), cancellationToken))
            {
                try
                {
                    await client.CustomerInteractions.GetAsync(id, cancellationToken);
                }
                catch (AlpharunUnauthorizedException)
                {
                    throw;
                }
                catch (Exception exception) when (exception is AlpharunApiException or AlpharunResponseException)
                {
                    // There was a response, and it is being looked at.
                }
                catch (Exception exception) when (exception is AlpharunException or ArgumentException)
                {
                    var failure = IdOutcome.FailureOf(exception);
                    await terminal.Error.WriteLineAsync(IdOutcome.Line(id, failure));
                    failed = Math.Max(failed, failure.ExitCode);
                }

                handler.Take();
            }

            return Math.Max(failed, await run.EndAsync("live", cancellationToken));
        });
        return command.WithExamples("alpharun drift live 3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10 --fail-on warning");
    }
}

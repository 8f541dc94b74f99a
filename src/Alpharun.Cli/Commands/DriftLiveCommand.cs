using System.CommandLine;

namespace Alpharun.Cli.Commands;

/// <summary><c>alpharun drift live</c>: compares responses of the live API with the document.</summary>
internal static class DriftLiveCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var ids = InteractionIds.Argument();
        var baseAddress = ApiOptions.BaseAddress();
        var responses = new ResponseOptions();
        var command = new Command("live", $"Fetch customer interactions, and compare the responses with the document. The API key is read from the environment variable {ApiOptions.KeyVariable}.") { ids, baseAddress };
        responses.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var named = parsed.GetRequiredValue(ids);
            var run = await responses.StartAsync(parsed, terminal, named, baseAddress: null, cancellationToken);
            using var handler = new RecordingHandler(run.Drift);
            using var http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
            using var client = ApiOptions.CreateClient(terminal, parsed.GetValue(baseAddress), http);
            var failed = ExitCode.Done;
            foreach (var id in await InteractionIds.ReadAsync(terminal, named, cancellationToken))
            {
                var exception = await CallAsync(client, id, cancellationToken);
                handler.CompareLast();
                if (exception is null)
                {
                    continue;
                }

                var failure = IdOutcome.FailureOf(exception);
                await terminal.Error.WriteLineAsync(IdOutcome.Line(id, failure));
                failed = Math.Max(failed, failure.ExitCode);
                if (exception is AlpharunUnauthorizedException)
                {
                    // Every other id would fail the same way.
                    break;
                }
            }

            return Math.Max(failed, await run.EndAsync("live", failed == ExitCode.Done ? ExitCode.Usage : failed, cancellationToken));
        });
        return command.WithExamples("alpharun drift live 3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10 --fail-on warning");
    }

    // The connection to the API, the API key or the server failed. All other statuses are regular responses to an id.
    private static bool IsFailure(int status) => status is (>= 300 and < 400) or 401 or 403 or 407 or 429 or >= 500;

    /// <summary>Calls the API for an id. The handler of the client records the response.</summary>
    /// <returns>The exception if the call, the API key or the server failed; otherwise <c>null</c>, whether or not the response matches the document.</returns>
    private static async Task<Exception?> CallAsync(AlpharunClient client, string id, CancellationToken cancellationToken)
    {
        try
        {
            await client.CustomerInteractions.GetAsync(id, cancellationToken);
            return null;
        }
        catch (AlpharunResponseException)
        {
            return null;
        }
        catch (AlpharunApiException exception) when (!IsFailure((int)exception.StatusCode))
        {
            return null;
        }
        catch (Exception exception) when (exception is AlpharunException or ArgumentException)
        {
            return exception;
        }
    }
}

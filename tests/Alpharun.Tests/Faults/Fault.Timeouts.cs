using Alpharun.Sending;

namespace Alpharun.Tests.Faults;

/// <summary>Responses that exceed a time limit. The clock advances after the server has received the request.</summary>
public sealed partial record Fault
{
    private static IEnumerable<Fault> Timeouts =>
    [
        new("no headers within the timeout of each attempt", "Timeout Attempt after 4", 4, run =>
        {
            var server = run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall)));
            run.During = () => EachAttemptAsync(server, 4, () => run.Clock.Advance(run.Options.AttemptTimeout));
        }),
        new("no headers within the timeout of the call", "Timeout Call after 1", 1, run =>
        {
            (run.Options.AttemptTimeout, run.Options.Timeout) = (Timeout.InfiniteTimeSpan, TimeSpan.FromHours(1));
            var server = run.Call(RawServer.Start(RawAnswer.Of("HTTP/1.1 200 OK\n", end: RawEnd.Stall)));
            run.During = () => EachAttemptAsync(server, 1, () => run.Clock.Advance(run.Options.Timeout));
        }),
        new("no headers within the timeout of the call, after two attempts", "Timeout Call after 3", 3, run =>
        {
            run.Options.Timeout = 2.5 * run.Options.AttemptTimeout;
            var server = run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall)));
            run.During = () => EachAttemptAsync(server, 3, () => run.Clock.Advance(run.Options.AttemptTimeout));
        }),
        new("no headers within the timeout of an HTTP client that is passed in", "Timeout HttpClient after 4", 4, run =>
        {
            run.HttpClientTimeout = TimeSpan.FromMilliseconds(100);
            run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall)));
        }),
        new("a body that never ends", "Timeout Attempt after 4", 4, run =>
        {
            var server = run.Call(RawServer.Start(RawAnswer.Of("HTTP/1.1 200 OK\nContent-Length: 1000\n\n{", end: RawEnd.Stall)));
            var handler = new HeadersHandler();
            run.Handler = handler;
            run.During = async () =>
            {
                for (var attempt = 1; attempt <= 4; attempt++)
                {
                    await handler.HeadersAsync(attempt);
                    for (var part = 0; part < 4; part++)
                    {
                        await server.SendAsync("x"u8.ToArray());
                        run.Clock.Advance(run.Options.AttemptTimeout / 4);
                    }
                }
            };
        }),
    ];

    private static async Task EachAttemptAsync(RawServer server, int attempts, Action advance)
    {
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            await server.RequestAsync(attempt);
            advance();
        }
    }

    /// <summary>Waits until headers were received.</summary>
    private sealed class HeadersHandler() : DelegatingHandler(HttpClients.CreateHandler())
    {
        private readonly SemaphoreSlim _headers = new(0);

        public Task HeadersAsync(int attempt) => _headers.WaitAsync(TimeSpan.FromSeconds(30)).ContinueWith(
            waited => Assert.That(waited.Result, Is.True, $"No headers were received in attempt {attempt}."), TaskScheduler.Default);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            _headers.Release();
            return response;
        }
    }
}

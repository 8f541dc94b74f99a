using Alpharun.Sending;

namespace Alpharun.Tests.Faults;

/// <summary>An answer that does not come in time, or not whole. Time passes once the server has seen the request.</summary>
public sealed partial record Fault
{
    private static IEnumerable<Fault> Timeouts =>
    [
        new("headers that never come, for each attempt's time", "Timeout Attempt after 4", 4, run =>
        {
            var server = run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall)));
            run.During = () => EachAttemptAsync(server, 4, () => run.Clock.Advance(run.Options.AttemptTimeout));
        }),
        new("headers that never come, for the call's time", "Timeout Call after 1", 1, run =>
        {
            (run.Options.AttemptTimeout, run.Options.Timeout) = (Timeout.InfiniteTimeSpan, TimeSpan.FromHours(1));
            var server = run.Call(RawServer.Start(RawAnswer.Of("HTTP/1.1 200 OK\n", end: RawEnd.Stall)));
            run.During = () => EachAttemptAsync(server, 1, () => run.Clock.Advance(run.Options.Timeout));
        }),
        new("headers that never come, for the call's time after two attempts", "Timeout Call after 3", 3, run =>
        {
            run.Options.Timeout = 2.5 * run.Options.AttemptTimeout;
            var server = run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall)));
            run.During = () => EachAttemptAsync(server, 3, () => run.Clock.Advance(run.Options.AttemptTimeout));
        }),
        new("headers that never come, for the time of a client that was handed in", "Timeout HttpClient after 4", 4, run =>
        {
            run.HttpClientTimeout = TimeSpan.FromMilliseconds(100);
            run.Call(RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Stall)));
        }),
        new("a body that never ends, byte by byte", "Timeout Attempt after 4", 4, run =>
        {
            var server = run.Call(RawServer.Start(RawAnswer.Of("HTTP/1.1 200 OK\nContent-Length: 1000\n\n{", end: RawEnd.Stall)));
            var watch = new Watch();
            run.Handler = watch;
            run.During = async () =>
            {
                for (var attempt = 1; attempt <= 4; attempt++)
                {
                    await watch.HeadersAsync(attempt);
                    for (var part = 0; part < 4; part++)
                    {
                        await server.SendAsync("x"u8.ToArray());
                        run.Clock.Advance(run.Options.AttemptTimeout / 4);
                    }
                }
            };
        }),
    ];

    private static async Task EachAttemptAsync(RawServer server, int attempts, Action pass)
    {
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            await server.RequestAsync(attempt);
            pass();
        }
    }

    /// <summary>Says when headers have come, and changes nothing.</summary>
    private sealed class Watch() : DelegatingHandler(HttpClients.CreateHandler())
    {
        private readonly SemaphoreSlim _headers = new(0);

        public Task HeadersAsync(int attempt) => _headers.WaitAsync(TimeSpan.FromSeconds(30)).ContinueWith(
            waited => Assert.That(waited.Result, Is.True, $"no headers came in attempt {attempt}"), TaskScheduler.Default);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            _headers.Release();
            return response;
        }
    }
}

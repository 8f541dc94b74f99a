using Alpharun.Sending;

namespace Alpharun.Tests.Faults;

/// <summary>The environment of a test case: its server, clock and options.</summary>
/// <param name="server">The stub server.</param>
/// <param name="clock">The clock of the client.</param>
/// <param name="options">The options of the client.</param>
public sealed class FaultRun(StubServer server, ManualTimeProvider clock, AlpharunClientOptions options) : IDisposable
{
    private readonly List<IDisposable> _disposables = [];
    private Func<int> _requests = () => server.Requests.Count;

    /// <summary>The options of the client.</summary>
    public AlpharunClientOptions Options { get; } = options;

    /// <summary>The clock of the client.</summary>
    public ManualTimeProvider Clock { get; } = clock;

    /// <summary>Runs during the call.</summary>
    public Func<Task> During { get; set; } = () => Task.CompletedTask;

    /// <summary>Runs after the call, with further assertions.</summary>
    public Action After { get; set; } = () => { };

    /// <summary>A custom handler, or <c>null</c> for the default.</summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>The timeout of a custom HTTP client, or <c>null</c> for the default client.</summary>
    public TimeSpan? HttpClientTimeout { get; set; }

    /// <summary>Lets the client trust a certificate authority.</summary>
    public void Trust(TestAuthority authority) =>
        Handler = ((SocketsHttpHandler)HttpClients.CreateHandler()).With(handler => handler.SslOptions = authority.Trust());

    /// <summary>The stub server. The client calls it unless <see cref="Call"/> sets a <see cref="RawServer"/>.</summary>
    public StubServer Server { get; } = server;

    /// <summary>Lets the client call a server.</summary>
    public RawServer Call(RawServer rawServer)
    {
        Keep(rawServer);
        Options.BaseAddress = rawServer.BaseAddress;
        _requests = () => rawServer.Requests;
        return rawServer;
    }

    /// <summary>Disposes an object at the end of the test.</summary>
    public T Keep<T>(T disposable)
        where T : IDisposable
    {
        _disposables.Add(disposable);
        return disposable;
    }

    /// <summary>Creates the client.</summary>
    public AlpharunClient CreateClient()
    {
        if (Handler is null && HttpClientTimeout is null)
        {
            return new AlpharunClient(Options);
        }

        var httpClient = Keep(new HttpClient(Handler ?? HttpClients.CreateHandler()) { Timeout = HttpClientTimeout ?? Timeout.InfiniteTimeSpan });
        return new AlpharunClient(Options, httpClient);
    }

    /// <summary>The number of requests that the server received.</summary>
    public int Requests => _requests();

    /// <inheritdoc/>
    public void Dispose() => _disposables.ForEach(disposable => disposable.Dispose());
}

using Alpharun.Sending;

namespace Alpharun.Tests.Faults;

/// <summary>What a row of the table of faults arranges before the call, and does during it.</summary>
/// <param name="server">The stub server.</param>
/// <param name="clock">The client's clock.</param>
/// <param name="options">The client's options.</param>
public sealed class FaultRun(StubServer server, ManualTimeProvider clock, AlpharunClientOptions options) : IDisposable
{
    private readonly List<IDisposable> _disposables = [];
    private Func<int> _requests = () => server.Requests.Count;

    /// <summary>The client's options.</summary>
    public AlpharunClientOptions Options { get; } = options;

    /// <summary>The client's clock.</summary>
    public ManualTimeProvider Clock { get; } = clock;

    /// <summary>What happens while the call runs.</summary>
    public Func<Task> During { get; set; } = () => Task.CompletedTask;

    /// <summary>What is checked when the call is over.</summary>
    public Action After { get; set; } = () => { };

    /// <summary>The handler of the client, where it is not its own.</summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>How long the HTTP client waits, where it is not the client's own.</summary>
    public TimeSpan? HttpClientTimeout { get; set; }

    /// <summary>Has the client trust an authority.</summary>
    public void Trust(TestAuthority authority) =>
        Handler = ((SocketsHttpHandler)HttpClients.CreateHandler()).With(handler => handler.SslOptions = authority.Trust());

    /// <summary>The server that answers, where it is not a <see cref="RawServer"/>.</summary>
    public StubServer Server { get; } = server;

    /// <summary>Has the client call a server that counts its requests.</summary>
    public RawServer Call(RawServer rawServer)
    {
        Keep(rawServer);
        Options.BaseAddress = rawServer.BaseAddress;
        _requests = () => rawServer.Requests;
        return rawServer;
    }

    /// <summary>Keeps something until the end of the test.</summary>
    public T Keep<T>(T disposable)
        where T : IDisposable
    {
        _disposables.Add(disposable);
        return disposable;
    }

    /// <summary>The client.</summary>
    public AlpharunClient CreateClient()
    {
        if (Handler is null && HttpClientTimeout is null)
        {
            return new AlpharunClient(Options);
        }

        var httpClient = Keep(new HttpClient(Handler ?? HttpClients.CreateHandler()) { Timeout = HttpClientTimeout ?? Timeout.InfiniteTimeSpan });
        return new AlpharunClient(Options, httpClient);
    }

    /// <summary>How many requests the server saw.</summary>
    public int Requests => _requests();

    /// <inheritdoc/>
    public void Dispose() => _disposables.ForEach(disposable => disposable.Dispose());
}

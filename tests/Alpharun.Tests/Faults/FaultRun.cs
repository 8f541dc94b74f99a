using Alpharun.Sending;
using Alpharun.Testing;

namespace Alpharun.Tests.Faults;

/// <summary>What a row of the table of faults arranges before the call, and does during it.</summary>
/// <param name="wireMock">The WireMock server, which is empty.</param>
/// <param name="clock">The client's clock.</param>
/// <param name="options">The client's options.</param>
public sealed class FaultRun(WireMockServer wireMock, ManualTimeProvider clock, AlpharunClientOptions options) : IDisposable
{
    private readonly List<IDisposable> _disposables = [];
    private Func<Task<int>> _requests = async () => (await wireMock.RequestsAsync()).Count;

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
        Handler = ((SocketsHttpHandler)HttpClients.CreateHandler()).Also(handler => handler.SslOptions = authority.Trust());

    /// <summary>Stubs the WireMock server.</summary>
    public Task StubAsync(params string[] stubs) => wireMock.StubAllAsync(stubs);

    /// <summary>Has the client call a server that counts its requests.</summary>
    public RawServer Call(RawServer server)
    {
        Keep(server);
        Options.BaseAddress = server.BaseAddress;
        _requests = () => Task.FromResult(server.Requests);
        return server;
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
    public Task<int> RequestsAsync() => _requests();

    /// <inheritdoc/>
    public void Dispose() => _disposables.ForEach(disposable => disposable.Dispose());
}

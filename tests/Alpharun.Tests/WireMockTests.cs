using Alpharun.Testing;

namespace Alpharun.Tests;

/// <summary>Tests of a client against the shared server, which each of them finds empty.</summary>
public abstract class WireMockTests
{
    /// <summary>The API key. Nothing that is printed may hold it: see <see cref="Failure.IsDiscreet"/>.</summary>
    protected const string Key = "key-" + Failure.Secret;

    /// <summary>An id, as private as the key.</summary>
    protected const string Id = "id-" + Failure.Secret;

    protected WireMockServer Server { get; private set; } = null!;

    protected AlpharunClient Client { get; private set; } = null!;

    protected Uri BaseAddress => new(Server.BaseAddress, "api/v1");

    [SetUp]
    public async Task MakeClient()
    {
        Server = await SharedWireMock.GetAsync();
        await Server.ResetAsync();
        Client = new AlpharunClient(Options());
    }

    [TearDown]
    public void DisposeClient() => Client?.Dispose();

    protected AlpharunClientOptions Options() => new() { ApiKey = Key, BaseAddress = BaseAddress };

    /// <summary>The one request that the server got.</summary>
    protected async Task<RecordedRequest> RequestAsync()
    {
        var requests = await Server.RequestsAsync();
        Assert.That(requests, Has.Count.EqualTo(1));
        return requests[0];
    }
}

namespace Alpharun.Tests.Calls;

/// <summary>The base class for tests of <c>GetManyAsync</c>, without retries, against a server with an interaction for every id.</summary>
public abstract class GetManyTestBase
{
    /// <summary>The server.</summary>
    private protected InteractionServer Server { get; private set; } = null!;

    /// <summary>The client.</summary>
    protected AlpharunClient Client { get; private set; } = null!;

    [SetUp]
    public async Task Start()
    {
        Server = await InteractionServer.StartAsync();
        Client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key", BaseAddress = Server.Web.BaseAddress, MaxRetries = 0 });
    }

    [TearDown]
    public async Task Stop()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}

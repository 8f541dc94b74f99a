namespace Alpharun.Tests.Calls;

/// <summary>Many calls at a time, each of them tried once, of a server that has every interaction.</summary>
public abstract class ManyCallsTests
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

namespace Alpharun.Tests;

/// <summary>The WireMock.Net server that the tests share, with the examples of the published document.</summary>
[SetUpFixture]
public sealed class SharedServer
{
    private static StubServer? _server;

    /// <summary>The server.</summary>
    public static StubServer Server => _server!;

    [OneTimeSetUp]
    public void Start()
    {
        _server = new StubServer();
        _server.AddMappings(Stubs.Documented);
    }

    [OneTimeTearDown]
    public void Stop() => _server?.Dispose();
}

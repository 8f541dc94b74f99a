using Alpharun.Tests.Secrets;

namespace Alpharun.Tests;

/// <summary>
/// The base class for tests of a client against a WireMock.Net server. At the start of each test, the server responds with the examples of
/// the published document. Tests add stubs for other responses.
/// </summary>
public abstract class WireMockTests : SearchedTests
{
    /// <summary>The API key. No output may contain it. See <see cref="Failure.AssertNoSecrets"/>.</summary>
    protected const string Key = "key-" + Failure.Secret;

    /// <summary>An id that is as private as the key.</summary>
    protected const string Id = "id-" + Failure.Secret;

    /// <summary>The id of an existing interaction.</summary>
    protected const string DocumentedId = "0f8fad5b-d9cb-469f-a165-70867728950e";

    /// <summary>The id in the documented example. The response contains it for every requested id.</summary>
    protected const string ExampleId = "abc123";

    protected static StubServer Server => SharedServer.Server;

    protected AlpharunClient Client { get; private set; } = null!;

    /// <summary>The clock. Delays between retries take no time, and timeouts elapse only if a test advances the clock.</summary>
    protected ManualTimeProvider Clock { get; private set; } = null!;

    protected static Uri BaseAddress => new(Server.BaseAddress, "api/v1");

    /// <summary>The only request that the server received.</summary>
    protected static RecordedRequest Request
    {
        get
        {
            Assert.That(Server.Requests, Has.Count.EqualTo(1));
            return Server.Requests[0];
        }
    }

    [SetUp]
    public void CreateClient()
    {
        Server.RemoveStubs();
        Clock = new ManualTimeProvider();
        Client = new AlpharunClient(Options());
    }

    [TearDown]
    public void DisposeClient() => Client?.Dispose();

    protected AlpharunClientOptions Options() => OptionsOf(BaseAddress);

    /// <summary>Creates options with timeouts that <see cref="Clock"/> does not elapse automatically.</summary>
    protected AlpharunClientOptions OptionsOf(Uri baseAddress) => new()
    {
        ApiKey = Key,
        BaseAddress = baseAddress,
        TimeProvider = Clock,
        LoggerFactory = Collector,
        AttemptTimeout = TimeSpan.FromHours(1),
        Timeout = TimeSpan.FromDays(1),
    };
}

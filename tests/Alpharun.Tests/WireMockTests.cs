using Alpharun.Tests.Secrets;

namespace Alpharun.Tests;

/// <summary>
/// Tests of a client against a WireMock.Net server. At the start of each test the server answers with the examples of the
/// published document. A test adds stubs for other responses.
/// </summary>
public abstract class WireMockTests : SearchedTests
{
    /// <summary>The API key. Nothing that is printed may hold it: see <see cref="Failure.IsDiscreet"/>.</summary>
    protected const string Key = "key-" + Failure.Secret;

    /// <summary>An id, as private as the key.</summary>
    protected const string Id = "id-" + Failure.Secret;

    /// <summary>The id of an interaction that is there.</summary>
    protected const string DocumentedId = "0f8fad5b-d9cb-469f-a165-70867728950e";

    /// <summary>The id in the documented example, whichever id was asked for.</summary>
    protected const string ExampleId = "abc123";

    protected StubServer Server { get; private set; } = null!;

    protected AlpharunClient Client { get; private set; } = null!;

    /// <summary>The clock: waits between retries take no time, and nothing times out before a test lets it.</summary>
    protected ManualTimeProvider Clock { get; private set; } = null!;

    protected Uri BaseAddress => new(Server.BaseAddress, "api/v1");

    /// <summary>The one request that the server got.</summary>
    protected RecordedRequest Request
    {
        get
        {
            Assert.That(Server.Requests, Has.Count.EqualTo(1));
            return Server.Requests[0];
        }
    }

    [OneTimeSetUp]
    public void StartServer() => Server = new StubServer();

    [OneTimeTearDown]
    public void StopServer() => Server?.Dispose();

    [SetUp]
    public void CreateClient()
    {
        Server.Reset();
        Server.AddMappings(Stubs.Documented);
        Clock = new ManualTimeProvider();
        Client = new AlpharunClient(Options());
    }

    [TearDown]
    public void DisposeClient() => Client?.Dispose();

    protected AlpharunClientOptions Options() => OptionsOf(BaseAddress);

    /// <summary>Options with time-outs too long for <see cref="Clock"/> to pass at once.</summary>
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

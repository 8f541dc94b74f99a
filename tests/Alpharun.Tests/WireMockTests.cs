using Alpharun.Testing;
using Alpharun.Tests.Secrets;

namespace Alpharun.Tests;

/// <summary>Tests of a client against the shared server, which each of them finds empty.</summary>
public abstract class WireMockTests : SearchedTests
{
    /// <summary>The API key. Nothing that is printed may hold it: see <see cref="Failure.IsDiscreet"/>.</summary>
    protected const string Key = "key-" + Failure.Secret;

    /// <summary>An id, as private as the key.</summary>
    protected const string Id = "id-" + Failure.Secret;

    protected WireMockServer Server { get; private set; } = null!;

    protected AlpharunClient Client { get; private set; } = null!;

    /// <summary>The clock: waits between retries take no time, and nothing times out before a test lets it.</summary>
    protected ManualTimeProvider Clock { get; private set; } = null!;

    protected Uri BaseAddress => new(Server.BaseAddress, "api/v1");

    [SetUp]
    public async Task MakeClient()
    {
        Server = await SharedWireMock.GetAsync();
        await Server.ResetAsync();
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

    /// <summary>The one request that the server got.</summary>
    protected async Task<RecordedRequest> RequestAsync()
    {
        var requests = await Server.RequestsAsync();
        Assert.That(requests, Has.Count.EqualTo(1));
        return requests[0];
    }
}

using System.IO.Compression;

namespace Alpharun.Tests.Faults;

/// <summary>Tests that the options limit the memory for a response.</summary>
public class ResponseLimitTests : WireMockTests
{
    private const int Limit = 256 * 1024;

    [TestCase(0, true)]
    [TestCase(1, false)]
    public async Task A_body_that_exceeds_the_limit_throws(int excess, bool isRead)
    {
        var body = Stubs.Interaction();
        Server.Add(Stub.Answer(body: body + new string(' ', Limit - body.Length + excess)));
        using var client = Limited(BaseAddress);

        Assert.That(() => client.CustomerInteractions.GetAsync(Id), isRead ? Throws.Nothing : Throws.TypeOf<AlpharunResponseException>());
    }

    [TestCase(1)]
    [TestCase(5000)]
    public async Task A_small_limit_is_enforced(int limit)
    {
        Server.Add(Stub.Answer(body: new string(' ', limit + 1)));
        using var client = new AlpharunClient(Options().With(options => options.MaxResponseBytes = limit));

        var failure = await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(failure.Message, Is.EqualTo($"The response to GET /customer-interactions/{{CUSTOMER_INTERACTION_ID}} is longer than the MaxResponseBytes of {limit}."));
        Assert.That(failure.ResponseBody, Has.Length.EqualTo(limit));
    }

    [Test]
    public async Task A_decompression_bomb_uses_limited_memory()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(new byte[100_000_000]);
        }

        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: {compressed.Length}\n\n", compressed.ToArray());
        using var client = Limited(server.BaseAddress);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await Failure.WithoutSecretsAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(16 * Limit));
    }

    [Test]
    public async Task An_error_whose_body_exceeds_the_limit_throws_the_exception_of_its_status()
    {
        Server.Add(Stub.Answer(404, new string('x', 2 * Limit)));
        using var client = Limited(BaseAddress);

        await Failure.OfAsync<AlpharunNotFoundException>(() => client.CustomerInteractions.GetAsync(Id));
    }

    [Test]
    public async Task Calls_succeed_after_a_body_that_exceeds_the_limit()
    {
        Server.AddSequence(
            Stub.Answer(body: new string(' ', 4 * Limit)),
            Stub.Answer(body: Stubs.Interaction()));
        using var client = Limited(BaseAddress);

        await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That((await client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("abc123"));
    }

    private AlpharunClient Limited(Uri address) => new(OptionsOf(address).With(options => options.MaxResponseBytes = Limit));
}

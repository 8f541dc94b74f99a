using System.IO.Compression;

namespace Alpharun.Tests.Faults;

/// <summary>A response cannot take more memory than the options allow.</summary>
public class ResponseLimitTests : WireMockTests
{
    private const int Limit = 256 * 1024;

    [TestCase(0, true)]
    [TestCase(1, false)]
    public async Task A_body_may_be_as_long_as_the_limit_and_no_longer(int more, bool isRead)
    {
        var body = Stubs.Interaction();
        Server.Add(Stub.Answer(body: body + new string(' ', Limit - body.Length + more)));
        using var client = Limited(BaseAddress);

        Assert.That(() => client.CustomerInteractions.GetAsync(Id), isRead ? Throws.Nothing : Throws.TypeOf<AlpharunResponseException>());
    }

    [TestCase(1)]
    [TestCase(5000)]
    public async Task A_small_limit_holds_as_well(int limit)
    {
        Server.Add(Stub.Answer(body: new string(' ', limit + 1)));
        using var client = new AlpharunClient(Options().With(options => options.MaxResponseBytes = limit));

        var failure = await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(failure.Message, Is.EqualTo($"The response to GET /customer-interactions/{{CUSTOMER_INTERACTION_ID}} is longer than the MaxResponseBytes of {limit}."));
        Assert.That(failure.ResponseBody, Has.Length.EqualTo(limit));
    }

    [Test]
    public async Task A_bomb_takes_no_more_memory_than_the_limit()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(new byte[100_000_000]);
        }

        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: {compressed.Length}\n\n", compressed.ToArray());
        using var client = Limited(server.BaseAddress);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await Failure.OfDiscreetAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(16 * Limit));
    }

    [Test]
    public async Task An_error_that_is_too_long_is_still_the_error()
    {
        Server.Add(Stub.Answer(404, new string('x', 2 * Limit)));
        using var client = Limited(BaseAddress);

        await Failure.OfAsync<AlpharunNotFoundException>(() => client.CustomerInteractions.GetAsync(Id));
    }

    [Test]
    public async Task A_connection_is_of_use_after_a_body_that_was_too_long()
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

using System.Text;
using Alpharun.Tests.Secrets;

namespace Alpharun.Tests.Bodies;

/// <summary>Tests that the memory for a body is limited, independent of its length.</summary>
public class LargeBodyTests : SearchedTests
{
    private const int Limit = 64 * 1024 * 1024;

    // More than the limit and the buffers of the connection.
    private const int Pieces = 200;

    private static readonly byte[] Megabyte = [.. Enumerable.Repeat((byte)'x', 1024 * 1024)];

    [TestCase("Content-Length: 209716224")]
    [TestCase("Connection: close")]
    public async Task A_text_of_200_megabytes_throws_in_limited_memory(string header)
    {
        var sent = 0;
        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Type: application/json\n{header}\n\n", Body());
        using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key-" + Failure.Secret, BaseAddress = server.BaseAddress, LoggerFactory = Collector });
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var failure = await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync("id-" + Failure.Secret));

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Collector.Add(failure);
        using (Assert.EnterMultipleScope())
        {
            // The buffer doubles, so all buffers together are less than four times the limit.
            Assert.That(allocated, Is.LessThan(4L * Limit + Megabyte.Length));
            Assert.That(failure.ResponseBody, Has.Length.EqualTo(64 * 1024).And.StartWith("{\"summary\":\"xxx"));
            Assert.That((failure.Path, failure.Line, failure.BytePosition), Is.EqualTo(((string?)null, (long?)null, (long?)null)));
            Assert.That(sent, Is.LessThan(Pieces), "The client continued to read after the limit.");
        }

        IEnumerable<byte[]> Body()
        {
            yield return Encoding.UTF8.GetBytes("{\"summary\":\"xxx" + Failure.Secret);
            for (; sent < Pieces; sent++)
            {
                yield return Megabyte;
            }
        }
    }

    [Test]
    public async Task The_memory_for_a_large_body_is_proportional_to_its_length()
    {
        // Many small values need the most memory.
        var fields = string.Join(',', Enumerable.Repeat("""{"key":"k","name":"n","type":"text","value":1}""", 100_000));
        var body = Encoding.UTF8.GetBytes(BodyText.With($"\"data_extraction_fields\":[{fields}]"));
        using var server = RawServer.Start($"HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: {body.Length}\n\n", body);
        using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key-" + Failure.Secret, BaseAddress = server.BaseAddress, LoggerFactory = Collector });
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var interaction = await client.CustomerInteractions.GetAsync("id");

        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(10L * body.Length));
        Assert.That(interaction.DataExtractionFields, Has.Count.EqualTo(100_000));
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;
using Alpharun.Http;
using Alpharun.Sending;

namespace Alpharun.Tests.Http;

/// <summary>Tests responses that are passed on as streams.</summary>
public class BinaryTests : WireMockTests
{
    private static readonly ApiOperation<Stream> Download = new(
        "Download",
        "GET",
        "/files/{ID}",
        successes: [new(200, 200, new BinaryBody())],
        errors: [new(404, 404, new JsonBody<Error, Error.Codec>())]);

    [Test]
    public async Task A_stream_is_returned_before_the_body_is_complete()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var rest = new TaskCompletionSource();
        var serving = ServeAsync(listener, "first", "last", rest.Task);

        await using var stream = (await SendAsync(new Uri($"http://{listener.LocalEndpoint}"))).Value;
        var first = new byte[5];
        await stream.ReadExactlyAsync(first);
        rest.SetResult();
        using var reader = new StreamReader(stream);
        var last = await reader.ReadToEndAsync();
        await serving;

        Assert.That((Encoding.ASCII.GetString(first), last), Is.EqualTo(("first", "last")));
    }

    [Test]
    public async Task Any_media_type_is_accepted()
    {
        Server.Add(Stub.Answer(200));

        await (await SendAsync(Server.BaseAddress)).Value.DisposeAsync();

        Assert.That(Server.Requests.Single().Headers["Accept"], Is.EqualTo("*/*"));
    }

    [Test]
    public async Task An_error_is_read_into_memory()
    {
        Server.Add(Stub.Answer(404, """{"error":404,"message":"none"}"""));

        var exception = await Assert.ThrowsAsync<AlpharunNotFoundException>(() => SendAsync(Server.BaseAddress));

        Assert.That(exception?.Error?.Code, Is.EqualTo(404));
    }

    private static async Task<ApiResponse<Stream>> SendAsync(Uri address)
    {
        var httpClient = HttpClients.Create();
        var options = new AlpharunClientOptions { ApiKey = "key", BaseAddress = address };
        return await new ApiSender(() => httpClient, () => options).SendAsync(Download, new ApiRequest("files/1"), CancellationToken.None);
    }

    private static async Task ServeAsync(TcpListener listener, string first, string last, Task before)
    {
        using var connection = await listener.AcceptTcpClientAsync();
        var stream = connection.GetStream();
        _ = await stream.ReadAsync(new byte[16 * 1024]);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {first.Length + last.Length}\r\n\r\n{first}"));
        await before;
        await stream.WriteAsync(Encoding.ASCII.GetBytes(last));
    }
}

using System.Net;
using System.Net.Http.Headers;

namespace Alpharun.Benchmarks.Calls;

/// <summary>Answers at once, so that what remains is what a client itself costs.</summary>
internal sealed class StubHandler(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = Json;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}

using System.Net;
using Alpharun.Drift.Responses;

namespace Alpharun.Cli.Commands;

/// <summary>Records the last response of a call. A retried call receives several responses.</summary>
internal sealed class RecordingHandler(ResponseDrift drift) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, UseCookies = false })
{
    // The path of the operation that the client calls.
    private const string Path = "/customer-interactions/{CUSTOMER_INTERACTION_ID}";

    private (int Status, string? ContentType, byte[] Body)? _last;

    /// <summary>Compares the last response, if there is one, with the document.</summary>
    public void CompareLast()
    {
        if (_last is var (status, contentType, bytes))
        {
            drift.Add(new RecordedResponse("GET", Server: null, Path, status, contentType, RecordedBody.Of(bytes), Place: null));
        }

        _last = null;
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _last = null;
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(64 * 1024 * 1024, cancellationToken);
        _last = ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return response;
    }
}

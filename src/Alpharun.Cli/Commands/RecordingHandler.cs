using System.Net;
using System.Text.Json;
using Alpharun.OpenApi.Drift.Responses;

namespace Alpharun.Cli.Commands;

/// <summary>Keeps the last response of a call as it came, for a call that is tried again has more than one.</summary>
internal sealed class RecordingHandler(ResponseDrift drift) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, UseCookies = false })
{
    // The operation that the client calls.
    private const string Path = "/customer-interactions/{CUSTOMER_INTERACTION_ID}";

    private (int Status, string? ContentType, byte[] Body)? _last;

    /// <summary>Holds the last response, if there was one, against the document.</summary>
    public void Take()
    {
        if (_last is var (status, contentType, bytes))
        {
            using var body = Parse(bytes);
            drift.Add(new RecordedResponse("GET", Path, status, contentType, body?.RootElement, Place: null));
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

    private static JsonDocument? Parse(byte[] bytes)
    {
        try
        {
            return bytes.Length == 0 ? null : JsonDocument.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

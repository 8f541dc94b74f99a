using System.Net;
using Alpharun.Http;

namespace Alpharun.Sending;

/// <summary>A response that was received: to its last byte, or, where its body is handed on as a stream, to its headers.</summary>
internal sealed class ReceivedResponse : IDisposable
{
    private readonly HttpResponseMessage _message;

    private ReceivedResponse(HttpResponseMessage message, ApiResponseCase? described, ResponseBuffer? body, TimeProvider clock)
    {
        _message = message;
        Case = described;
        Body = body;
        RetryAfter = message.IsSuccessStatusCode ? null : Wait(message, clock);
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => _message.StatusCode;

    /// <summary>What the document says of it; <c>null</c> where it says nothing.</summary>
    public ApiResponseCase? Case { get; }

    /// <summary>The body; <c>null</c> where it is handed on.</summary>
    public ResponseBuffer? Body { get; }

    /// <summary>How long the response asks to wait before another try, from when it came; <c>null</c> if it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The headers.</summary>
    public ApiResponseHeaders Headers => new(_message.Headers, _message.Content?.Headers);

    /// <summary>What is kept for an exception.</summary>
    public ResponseDetails Details => new(StatusCode, Headers, Body?.Text() ?? string.Empty);

    /// <summary>Receives a response whose headers have come.</summary>
    public static async ValueTask<ReceivedResponse> ReadAsync(Call call, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        var described = call.Request.Operation.CaseOf((int)message.StatusCode);
        if (described is { IsSuccess: true, Body: BinaryBody })
        {
            return new ReceivedResponse(message, described, body: null, call.Options.TimeProvider);
        }

        try
        {
            var body = await ResponseBuffer.ReadAsync(message, call.Options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
            return new ReceivedResponse(message, described, body, call.Options.TimeProvider);
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    /// <summary>The body as it arrives. It is the caller's, and with it the connection: disposing of the stream ends both.</summary>
    public Task<Stream> StreamAsync() => _message.Content.ReadAsStreamAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Body is { } body)
        {
            body.Dispose();
            _message.Dispose();
        }
    }

    private static TimeSpan? Wait(HttpResponseMessage message, TimeProvider clock)
    {
        var retryAfter = message.Headers.RetryAfter;
        if (retryAfter?.Date is not { } date)
        {
            return retryAfter?.Delta;
        }

        var wait = date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}

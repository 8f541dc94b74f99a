using System.Net;
using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>A response that was received: completely, or only its headers if its body is passed on as a stream.</summary>
internal sealed class ReceivedResponse : IDisposable
{
    private readonly HttpResponseMessage _message;
    private readonly Stream? _stream;

    private ReceivedResponse(HttpResponseMessage message, ResponseBuffer? body, Stream? stream, TimeProvider clock)
    {
        _message = message;
        _stream = stream;
        Body = body;
        RetryAfter = message.IsSuccessStatusCode ? null : Wait(message, clock);
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => _message.StatusCode;

    /// <summary>The body in memory; <c>null</c> for a body that is passed on as a stream.</summary>
    public ResponseBuffer? Body { get; }

    /// <summary>The delay in the <c>Retry-After</c> header, or <c>null</c> without a valid header.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The headers.</summary>
    public ApiResponseHeaders Headers => new(_message.Headers, _message.Content?.Headers);

    /// <summary>The parts of the response that its exception keeps.</summary>
    public ResponseDetails Details => new(StatusCode, Headers, Body?.Text() ?? string.Empty);

    /// <summary>Receives a response after its headers.</summary>
    public static async ValueTask<ReceivedResponse> ReadAsync(Call call, HttpResponseMessage message, CancellationToken cancellationToken)
    {
        try
        {
            if (call.Operation.IsStream((int)message.StatusCode))
            {
                var stream = await message.Content.OpenAsync(cancellationToken).ConfigureAwait(false);
                return new ReceivedResponse(message, body: null, stream, call.Options.TimeProvider);
            }

            var body = await ResponseBuffer.ReadAsync(message, call.Options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
            return new ReceivedResponse(message, body, stream: null, call.Options.TimeProvider);
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    /// <summary>Gets the body for reading. The caller owns its stream and, with it, the connection.</summary>
    /// <param name="listener">Receives the drift of the body.</param>
    public ApiContent Content(IDriftListener listener) => new(Body is { } body ? body.Bytes : default, _stream, listener);

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

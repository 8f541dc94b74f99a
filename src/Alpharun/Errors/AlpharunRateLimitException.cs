using System.Net;

namespace Alpharun;

/// <summary>The API received too many requests: status 429.</summary>
public sealed class AlpharunRateLimitException : AlpharunApiException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunRateLimitException(string message, TimeSpan? retryAfter = null, Error? error = null)
        : this(message, ResponseDetails.None((HttpStatusCode)429), error, retryAfter)
    {
    }

    internal AlpharunRateLimitException(string message, ResponseDetails response, Error? error, TimeSpan? retryAfter)
        : base(message, response, error)
    {
        RetryAfter = retryAfter;
    }

    /// <summary>The delay in the <c>Retry-After</c> header, or <c>null</c> without a valid header.</summary>
    public TimeSpan? RetryAfter { get; }
}

namespace Alpharun;

/// <summary>There were too many requests: status 429.</summary>
public sealed class AlpharunRateLimitException : AlpharunApiException
{
    internal AlpharunRateLimitException(string message, ResponseDetails response, Error? error, TimeSpan? retryAfter)
        : base(message, response, error)
    {
        RetryAfter = retryAfter;
    }

    /// <summary>How long the API asks to wait; <c>null</c> if it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}

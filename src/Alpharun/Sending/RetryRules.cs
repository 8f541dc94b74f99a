using System.Net;

namespace Alpharun.Sending;

/// <summary>Decides which attempts are retried.</summary>
internal static class RetryRules
{
    /// <summary>Decides whether an attempt with this response is retried.</summary>
    public static bool ShouldRetry(Call call, ReceivedResponse response) =>
        IsTransient(response.StatusCode) && CanRetry(call) && (response.RetryAfter is not { } delay || CanWait(call, delay));

    /// <summary>Decides whether an attempt that failed without a response is retried.</summary>
    public static bool ShouldRetry(Call call, AlpharunException failure) => IsTransient(failure) && CanRetry(call);

    private static bool CanRetry(Call call) => call.Operation.IsRetryable && call.Attempts <= call.Options.MaxRetries;

    private static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or (HttpStatusCode)429
        or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static bool IsTransient(AlpharunException failure) => failure switch
    {
        AlpharunConnectionException connection => connection.IsTransient,
        AlpharunTimeoutException timeout => timeout.Kind != AlpharunTimeoutKind.Call,
        _ => false,
    };

    // If the delay exceeds the time left, the call fails with the response, which is more useful than a timeout.
    private static bool CanWait(Call call, TimeSpan delay) =>
        delay <= call.Options.MaxRetryAfter && (call.Options.Timeout == Timeout.InfiniteTimeSpan || delay < call.TimeLeft);
}

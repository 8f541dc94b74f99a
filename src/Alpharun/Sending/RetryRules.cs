using System.Net;

namespace Alpharun.Sending;

/// <summary>Decides which attempts are retried.</summary>
internal static class RetryRules
{
    /// <summary>Whether an attempt with this outcome is retried, if retries are left.</summary>
    /// <param name="call">The call.</param>
    /// <param name="response">The response, if one came.</param>
    /// <param name="failure">What went wrong, if none came.</param>
    public static bool ShouldRetry(Call call, ReceivedResponse? response, Exception? failure) =>
        (response is null ? IsTransient(failure) : IsTransient(response.StatusCode))
            && call is { Options.MaxRetries: > 0, Request.Operation.IsRetryable: true }
            && (response?.RetryAfter is not { } wait || CanWait(call, wait));

    private static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or (HttpStatusCode)429
        or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static bool IsTransient(Exception? failure) => failure switch
    {
        AlpharunConnectionException connection => connection.IsTransient,
        AlpharunTimeoutException timeout => timeout.Kind != AlpharunTimeoutKind.Call,
        _ => false,
    };

    // To begin a wait that the call does not outlive would lose the response, which says more than a time-out.
    private static bool CanWait(Call call, TimeSpan wait) =>
        wait <= call.Options.MaxRetryAfter && (call.Options.Timeout == Timeout.InfiniteTimeSpan || wait < call.TimeLeft);
}

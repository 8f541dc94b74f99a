using Microsoft.Extensions.Logging;

namespace Alpharun.Telemetry;

/// <summary>The log messages.</summary>
internal static partial class CallLog
{
    [LoggerMessage(AlpharunTelemetry.CallSucceededEventId, LogLevel.Debug, "{Call} succeeded with status {StatusCode} after {Seconds} s, attempts: {Attempts}.")]
    public static partial void CallSucceeded(this ILogger logger, string call, int statusCode, double seconds, int attempts);

    [LoggerMessage(AlpharunTelemetry.CallFailedEventId, LogLevel.Information, "{Call} failed after {Seconds} s, attempts: {Attempts}, error: {ErrorType}.")]
    public static partial void CallFailed(this ILogger logger, string call, double seconds, int attempts, string errorType);

    [LoggerMessage(AlpharunTelemetry.CallRetriedEventId, LogLevel.Warning, "Attempt {Attempt} of {Call} failed, error: {ErrorType}. The next attempt follows in {Wait}.")]
    public static partial void CallRetried(this ILogger logger, string call, int attempt, string errorType, TimeSpan wait);

    [LoggerMessage(AlpharunTelemetry.DriftSeenEventId, LogLevel.Warning, "The response to {Call} does not match the API's document: {DriftKind} at {Path}. This is logged once.")]
    public static partial void DriftSeen(this ILogger logger, string call, AlpharunDriftKind driftKind, string path);

    [LoggerMessage(AlpharunTelemetry.OnDriftFailedEventId, LogLevel.Error, "The OnDrift callback threw for a response to {Call}. The call continues.")]
    public static partial void OnDriftFailed(this ILogger logger, Exception exception, string call);
}

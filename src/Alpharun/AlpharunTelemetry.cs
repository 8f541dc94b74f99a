namespace Alpharun;

/// <summary>
/// The names and ids of the client's logs, traces and metrics. They do not change between versions. No log, trace or metric contains
/// a key, an id or any part of a body.
/// </summary>
public static class AlpharunTelemetry
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/>. Each call is one activity. Its name is the method and path
    /// template, such as <c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c>. The runtime's activities of the attempts are
    /// its children.
    /// </summary>
    public const string ActivitySourceName = "Alpharun";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Alpharun";

    /// <summary>The category of the logger.</summary>
    public const string LogCategory = "Alpharun";

    /// <summary>A histogram of the duration of calls in seconds, including retries and delays.</summary>
    public const string CallDuration = "alpharun.client.call.duration";

    /// <summary>A counter of retries.</summary>
    public const string Retries = "alpharun.client.retries";

    /// <summary>
    /// A counter of drift by kind: parts of responses that the API's document does not describe. Each path and kind is counted once
    /// per response. <see cref="AlpharunClientOptions.OnDrift"/> receives the paths.
    /// </summary>
    public const string Drift = "alpharun.client.drift";

    /// <summary>The id of the log event of a call that succeeded (debug).</summary>
    public const int CallSucceededEventId = 1;

    /// <summary>The id of the log event of a call that failed (information, because the caller receives the exception).</summary>
    public const int CallFailedEventId = 2;

    /// <summary>The id of the log event of an attempt that failed and is retried (warning).</summary>
    public const int CallRetriedEventId = 3;

    /// <summary>
    /// The id of the log event of drift (warning). A client logs each path and kind once, and at most a thousand in total. The path
    /// is limited to its documented part: for an unknown property, it is the path of its object.
    /// </summary>
    public const int DriftSeenEventId = 4;

    /// <summary>The id of the log event of an <see cref="AlpharunClientOptions.OnDrift"/> callback that threw (error). It has the exception.</summary>
    public const int OnDriftFailedEventId = 5;
}

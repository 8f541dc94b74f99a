namespace Alpharun;

/// <summary>
/// The names that logs, traces and metrics of the client go by: they stay. Nothing that goes there holds a key, an id or
/// anything of a body.
/// </summary>
public static class AlpharunTelemetry
{
    /// <summary>
    /// The name of the <see cref="System.Diagnostics.ActivitySource"/>. A call is one activity, named after its method and path
    /// template, such as <c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c>; the runtime's own activities of its
    /// attempts are within it.
    /// </summary>
    public const string ActivitySourceName = "Alpharun";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Alpharun";

    /// <summary>The category of the logger.</summary>
    public const string LogCategory = "Alpharun";

    /// <summary>A histogram of the time that calls take, in seconds, with their retries and waits.</summary>
    public const string CallDuration = "alpharun.client.call.duration";

    /// <summary>A counter of attempts beyond the first.</summary>
    public const string Retries = "alpharun.client.retries";

    /// <summary>
    /// A counter of what responses held that the API's document does not describe, by kind: each path and kind once in a
    /// response. <see cref="AlpharunClientOptions.OnDrift"/> has the paths.
    /// </summary>
    public const string Drift = "alpharun.client.drift";

    /// <summary>The id of the log event of a call that succeeded (debug).</summary>
    public const int CallSucceededEventId = 1;

    /// <summary>The id of the log event of a call that failed (information, because the caller gets the exception).</summary>
    public const int CallFailedEventId = 2;

    /// <summary>The id of the log event of an attempt that failed and is followed by another (warning).</summary>
    public const int CallRetriedEventId = 3;

    /// <summary>
    /// The id of the log event of a response that held what the API's document does not describe (warning). A client logs each
    /// path and kind once, and no more than a thousand of them. The path is as long as the document describes it: that of an
    /// unknown property is the path of the object that has it.
    /// </summary>
    public const int DriftSeenEventId = 4;

    /// <summary>The id of the log event of an <see cref="AlpharunClientOptions.OnDrift"/> that threw, with what it threw (error).</summary>
    public const int OnDriftFailedEventId = 5;
}

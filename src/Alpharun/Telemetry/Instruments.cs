using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Alpharun.Telemetry;

/// <summary>The instruments of traces and metrics.</summary>
internal static class Instruments
{
    private static readonly Meter Meter = new(AlpharunTelemetry.MeterName);

    public static ActivitySource Activities { get; } = new(AlpharunTelemetry.ActivitySourceName);

    public static Histogram<double> CallDuration { get; } = Meter.CreateHistogram<double>(AlpharunTelemetry.CallDuration, "s", "The duration of calls, including retries and delays.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>(AlpharunTelemetry.Retries, "{retry}", "The number of retries.");

    public static Counter<long> Drift { get; } = Meter.CreateCounter<long>(AlpharunTelemetry.Drift, "{drift}", "The number of deviations of responses from the API's document.");
}

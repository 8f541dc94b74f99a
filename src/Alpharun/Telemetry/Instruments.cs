using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Alpharun.Telemetry;

/// <summary>What listeners of the process listen to.</summary>
internal static class Instruments
{
    private static readonly Meter Meter = new(AlpharunTelemetry.MeterName);

    public static ActivitySource Activities { get; } = new(AlpharunTelemetry.ActivitySourceName);

    public static Histogram<double> CallDuration { get; } = Meter.CreateHistogram<double>(AlpharunTelemetry.CallDuration, "s", "Time that calls take, with their retries and waits.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>(AlpharunTelemetry.Retries, "{retry}", "Attempts beyond the first.");

    public static Counter<long> Drift { get; } = Meter.CreateCounter<long>(AlpharunTelemetry.Drift, "{drift}", "What responses held that the API's document does not describe.");
}

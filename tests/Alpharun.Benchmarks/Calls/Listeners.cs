using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Alpharun.Benchmarks.Calls;

/// <summary>Listens to all activities and measurements of the client, as OpenTelemetry does, and discards them.</summary>
internal sealed class Listeners : IDisposable
{
    private readonly ActivityListener _activities = new()
    {
        ShouldListenTo = source => source.Name == AlpharunTelemetry.ActivitySourceName,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };

    private readonly MeterListener _measurements = new()
    {
        InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == AlpharunTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        },
    };

    /// <summary>Starts listening.</summary>
    public Listeners()
    {
        ActivitySource.AddActivityListener(_activities);
        _measurements.SetMeasurementEventCallback<double>((_, _, _, _) => { });
        _measurements.SetMeasurementEventCallback<long>((_, _, _, _) => { });
        _measurements.Start();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _activities.Dispose();
        _measurements.Dispose();
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Alpharun.Benchmarks.Calls;

/// <summary>Listens to all that the client tells of its calls, as OpenTelemetry would, and throws it away.</summary>
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

    /// <summary>Begins to listen.</summary>
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

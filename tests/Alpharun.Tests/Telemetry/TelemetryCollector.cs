using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Telemetry;

/// <summary>Takes in all that the client tells of itself, at its most verbose: log lines, activities, measurements.</summary>
internal sealed class TelemetryCollector : ILoggerFactory, ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> _lines = new();
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ConcurrentQueue<Measured> _measurements = new();
    private readonly ActivityListener _activityListener = new();
    private readonly MeterListener _meterListener = new();

    public TelemetryCollector()
    {
        _activityListener.ShouldListenTo = source => source.Name == AlpharunTelemetry.ActivitySourceName;
        _activityListener.Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded;
        _activityListener.ActivityStopped = _activities.Enqueue;
        ActivitySource.AddActivityListener(_activityListener);

        _meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == AlpharunTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measure(instrument, value, tags));
        _meterListener.Start();
    }

    public IReadOnlyList<LogLine> Lines => [.. _lines];

    public IReadOnlyList<Activity> Activities => [.. _activities];

    public IReadOnlyList<Measured> Measurements => [.. _measurements];

    /// <summary>All that came out, as text.</summary>
    public IReadOnlyList<string> Texts =>
    [
        .. _lines.SelectMany(line => Pairs(line.Values).Append(line.Text).Append(line.Exception?.ToString() ?? string.Empty)),
        .. _activities.SelectMany(activity => Pairs(activity.TagObjects)
            .Append(activity.DisplayName)
            .Append(activity.StatusDescription ?? string.Empty)
            .Concat(activity.Baggage.Select(item => $"{item.Key}={item.Value}"))
            .Concat(activity.Events.SelectMany(item => Pairs(item.Tags).Append(item.Name)))),
        .. _measurements.SelectMany(measured => Pairs(measured.Tags)),
    ];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
        _activityListener.Dispose();
        _meterListener.Dispose();
    }

    private static IEnumerable<string> Pairs(IEnumerable<KeyValuePair<string, object?>> values) => values.Select(value => $"{value.Key}={value.Value}");

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measurements.Enqueue(new Measured(instrument.Name, instrument.Unit, value, new Dictionary<string, object?>(tags.ToArray())));

    private sealed class Logger(TelemetryCollector collector, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Log(LogLevel.Trace, default, state, null, (scope, _) => scope.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = (state as IEnumerable<KeyValuePair<string, object?>> ?? []).ToDictionary(value => value.Key, value => value.Value);
            collector._lines.Enqueue(new LogLine(category, logLevel, eventId, formatter(state, exception), values, exception));
        }
    }
}

using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Telemetry;

/// <summary>
/// Collects all telemetry: log lines of every category and level, activities of the client, and measurements of every meter, including
/// those of the runtime. Tests add the exceptions of the client.
/// </summary>
internal sealed class TelemetryCollector : ILoggerFactory, ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> _lines = new();
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ConcurrentQueue<Measured> _measurements = new();
    private readonly ConcurrentQueue<Exception> _exceptions = new();
    private readonly ActivityListener _activityListener = new();
    private readonly MeterListener _meterListener = new();

    public TelemetryCollector()
    {
        _activityListener.ShouldListenTo = source => source.Name == AlpharunTelemetry.ActivitySourceName;
        _activityListener.Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded;
        _activityListener.ActivityStopped = _activities.Enqueue;
        ActivitySource.AddActivityListener(_activityListener);

        _meterListener.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        Listen<byte>();
        Listen<short>();
        Listen<int>();
        Listen<long>();
        Listen<float>();
        Listen<double>();
        Listen<decimal>();
        _meterListener.Start();
    }

    public IReadOnlyList<LogLine> Lines => [.. _lines];

    public IReadOnlyList<Activity> Activities => [.. _activities];

    public IReadOnlyList<Measured> Measurements => [.. _measurements];

    public IReadOnlyList<Exception> Exceptions => [.. _exceptions];

    /// <summary>All texts in the telemetry.</summary>
    public IReadOnlyList<string> Texts =>
    [
        .. _lines.SelectMany(line => Pairs(line.Values)
            .Concat(line.Exception is { } exception ? TextsOf(exception) : [])
            .Append(line.Text)
            .Append($"{line.Category} {line.EventId}")),
        .. _activities.SelectMany(activity => Pairs(activity.TagObjects)
            .Append(activity.DisplayName)
            .Append(activity.OperationName)
            .Append(activity.StatusDescription ?? string.Empty)
            .Append(activity.TraceStateString ?? string.Empty)
            .Concat(activity.Baggage.Select(item => $"{item.Key}={item.Value}"))
            .Concat(activity.Links.SelectMany(link => Pairs(link.Tags ?? [])))
            .Concat(activity.Events.SelectMany(item => Pairs(item.Tags).Append(item.Name)))),
        .. _measurements.SelectMany(measured => Pairs(measured.Tags).Append(measured.Instrument)),
        .. _exceptions.SelectMany(TextsOf),
    ];

    /// <summary>Adds an exception of a client.</summary>
    public void Add(Exception exception) => _exceptions.Enqueue(exception);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
        _activityListener.Dispose();
        _meterListener.Dispose();
    }

    // Loggers write these parts of an exception. Its other properties are only for the program.
    private static IEnumerable<string> TextsOf(Exception exception) =>
    [
        exception.ToString(),
        exception.Message,
        .. exception.Data.Cast<DictionaryEntry>().Select(item => $"{item.Key}={Show(item.Value)}"),
        .. exception.InnerException is { } inner ? TextsOf(inner) : [],
    ];

    private static IEnumerable<string> Pairs(IEnumerable<KeyValuePair<string, object?>> values) => values.Select(value => $"{value.Key}={Show(value.Value)}");

    private static string Show(object? value) => value is IEnumerable items and not string ? string.Join(", ", items.Cast<object?>().Select(Show)) : $"{value}";

    private void Listen<T>()
        where T : struct, IConvertible =>
        _meterListener.SetMeasurementEventCallback<T>((instrument, value, tags, _) => Measure(instrument, value.ToDouble(System.Globalization.CultureInfo.InvariantCulture), tags));

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

using Alpharun.Tests.Telemetry;

namespace Alpharun.Tests.Secrets;

/// <summary>Searches telemetry for private data, and counts the searched items.</summary>
internal sealed class SecretSearch
{
    private int _tests;
    private int _lines;
    private int _activities;
    private int _measurements;
    private int _exceptions;
    private long _characters;

    /// <summary>Searches the telemetry of a test.</summary>
    /// <returns>The texts that contain private data.</returns>
    public IReadOnlyList<string> In(TelemetryCollector collector)
    {
        var texts = collector.Texts;
        _tests++;
        _lines += collector.Lines.Count;
        _activities += collector.Activities.Count;
        _measurements += collector.Measurements.Count;
        _exceptions += collector.Exceptions.Count;
        _characters += texts.Sum(text => text.Length);
        return [.. texts.Where(text => text.Contains(Failure.Secret, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Returns the counts.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"searched for '{Failure.Secret}' after {_tests} tests: {_lines} log lines, {_activities} activities, {_measurements} measurements, {_exceptions} exceptions; {_characters} characters.");
}

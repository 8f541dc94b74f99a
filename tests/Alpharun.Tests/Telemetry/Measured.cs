namespace Alpharun.Tests.Telemetry;

/// <summary>A measurement of a meter.</summary>
internal sealed record Measured(string Instrument, string? Unit, double Value, IReadOnlyDictionary<string, object?> Tags);

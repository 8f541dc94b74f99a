using Microsoft.Extensions.Logging;

namespace Alpharun.Tests.Telemetry;

/// <summary>A line of a log.</summary>
internal sealed record LogLine(string Category, LogLevel Level, EventId EventId, string Text, IReadOnlyDictionary<string, object?> Values, Exception? Exception);

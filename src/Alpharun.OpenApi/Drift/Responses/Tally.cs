using System.Text.Json;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Validation;

namespace Alpharun.OpenApi.Drift.Responses;

/// <summary>One way in which responses deviate, counted.</summary>
/// <param name="rule">What it is called.</param>
/// <param name="operation">The operation.</param>
/// <param name="path">Where in the operation, in words.</param>
/// <param name="message">What is wrong.</param>
/// <param name="pointer">Where in the document what they deviate from is said.</param>
/// <param name="deviation">How the first of them deviates from a schema, if it is from one.</param>
/// <param name="first">Where the first of them is.</param>
internal sealed class Tally(ResponseRule rule, string operation, string path, string message, string pointer, Deviation? deviation, SourceLocation? first)
{
    private const int MaxValues = 20;
    private const int ShownValues = 3;
    private const int ShownLength = 60;

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private long _count;

    /// <summary>How the first of them deviates from a schema.</summary>
    public Deviation? Deviation => deviation;

    /// <summary>The JSON types that were found.</summary>
    public IReadOnlyCollection<string> Types => _types;

    /// <summary>Some of the values, as JSON, if they are kept.</summary>
    public IReadOnlyCollection<string> Values => _values;

    /// <summary>Counts one.</summary>
    /// <param name="foundType">The JSON type that was found.</param>
    /// <param name="value">The value, if it is to be kept.</param>
    public void Add(string? foundType, JsonElement? value)
    {
        _count++;
        if (foundType is not null)
        {
            _types.Add(foundType);
        }

        if (value is { } kept && _values.Count < MaxValues)
        {
            _values.Add(kept.GetRawText());
        }
    }

    /// <summary>As a finding.</summary>
    public Finding ToFinding(MapNode document, bool showValues) => new()
    {
        Id = rule.Id,
        Level = rule.Level,
        Operation = operation,
        Path = path,
        Message = message,
        Base = new FindingSide(pointer, (JsonPointer.Find(document, pointer) ?? document).Location),
        Was = deviation is { Expectation.Length: > 0 } ? deviation.Expectation : null,
        Is = _types.Count > 0 ? string.Join(", ", _types.Order(StringComparer.Ordinal)) : null,
        Fingerprint = Fingerprint.Of(deviation?.Expectation, now: null, rule.Id, operation, path),
        Seen = new Occurrences(_count, first, showValues ? [.. _values.Take(ShownValues).Select(Short)] : []),
    };

    private static string Short(string value) => value.Length > ShownLength ? value[..ShownLength] + "…" : value;
}

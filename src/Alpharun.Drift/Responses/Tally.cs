using System.Text.Json;
using Alpharun.OpenApi;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

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
    private const int ShownValues = 3;
    private const int ShownLength = 60;

    private readonly Dictionary<(string Schema, string Use), Sightings> _sightings = [];
    private long _count;

    /// <summary>What was seen, schema by schema: a place may have several, of which each has its own say.</summary>
    public IReadOnlyCollection<Sightings> Sightings => _sightings.Values;

    /// <summary>Counts one.</summary>
    public void Count() => _count++;

    /// <summary>Adds what a schema has against a value.</summary>
    /// <param name="seen">How the value deviates.</param>
    /// <param name="value">The value, if it is to be kept.</param>
    public void Add(Deviation seen, JsonElement? value)
    {
        var key = (seen.SchemaPointer, seen.UsePointer);
        if (!_sightings.TryGetValue(key, out var sightings))
        {
            _sightings[key] = sightings = new Sightings(seen);
        }

        sightings.Add(seen.FoundType, value);
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
        Is = _sightings.Count > 0 ? string.Join(", ", Sightings.SelectMany(sightings => sightings.Types).Distinct().Order(StringComparer.Ordinal)) : null,
        Fingerprint = Fingerprint.Of(deviation?.Expectation, now: null, rule.Id, operation, path),
        Seen = new Occurrences(_count, first, showValues ? [.. Sightings.SelectMany(sightings => sightings.Values).Distinct().Take(ShownValues).Select(value => ShortText.Of(value, ShownLength))] : []),
    };
}

using System.Text.Json;
using Alpharun.OpenApi;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>Counts the deviations of one kind at one position.</summary>
/// <param name="rule">The rule.</param>
/// <param name="operation">The operation.</param>
/// <param name="path">The position in the operation, in words.</param>
/// <param name="message">The description of the problem.</param>
/// <param name="pointer">The JSON pointer of the violated part of the document.</param>
/// <param name="deviation">The first deviation from a schema; <c>null</c> for other problems.</param>
/// <param name="first">The location of the first response.</param>
internal sealed class Tally(ResponseRule rule, string operation, string path, string message, string pointer, Deviation? deviation, SourceLocation? first)
{
    private const int ShownValues = 3;
    private const int ShownLength = 60;

    private readonly Dictionary<(string Schema, string Use), Sightings> _sightings = [];
    private long _count;

    /// <summary>The observed occurrences by schema. Several schemas can apply at one position.</summary>
    public IReadOnlyCollection<Sightings> Sightings => _sightings.Values;

    /// <summary>Counts a response.</summary>
    public void Count() => _count++;

    /// <summary>Adds the deviation of a value from a schema.</summary>
    /// <param name="seen">The deviation.</param>
    /// <param name="value">The value; <c>null</c> if values are not kept.</param>
    public void Add(Deviation seen, JsonElement? value)
    {
        var key = (seen.SchemaPointer, seen.UsePointer);
        if (!_sightings.TryGetValue(key, out var sightings))
        {
            _sightings[key] = sightings = new Sightings(seen);
        }

        sightings.Add(seen.FoundType, value);
    }

    /// <summary>Creates the finding.</summary>
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

using System.Text.Json;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>The observed occurrences of one deviation from one schema: the first deviation, the types and some of the values.</summary>
internal sealed class Sightings(Deviation first)
{
    private const int MaxValues = 20;

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    /// <summary>The first deviation.</summary>
    public Deviation First => first;

    /// <summary>The JSON types of the values.</summary>
    public IReadOnlyCollection<string> Types => _types;

    /// <summary>Some of the values as JSON, if values are kept.</summary>
    public IReadOnlyCollection<string> Values => _values;

    /// <summary>Adds an occurrence.</summary>
    /// <param name="foundType">The JSON type of the value.</param>
    /// <param name="value">The value; <c>null</c> if values are not kept.</param>
    public void Add(string foundType, JsonElement? value)
    {
        _types.Add(foundType);
        if (value is { } kept && _values.Count < MaxValues)
        {
            _values.Add(kept.GetRawText());
        }
    }
}

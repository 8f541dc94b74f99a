using System.Text.Json;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>What was seen where one schema deviates in one way: the first of it, the types, and some of the values.</summary>
internal sealed class Sightings(Deviation first)
{
    private const int MaxValues = 20;

    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    /// <summary>The first of it.</summary>
    public Deviation First => first;

    /// <summary>The JSON types that were found.</summary>
    public IReadOnlyCollection<string> Types => _types;

    /// <summary>Some of the values, as JSON, if they are kept.</summary>
    public IReadOnlyCollection<string> Values => _values;

    /// <summary>Adds what was seen.</summary>
    /// <param name="foundType">The JSON type.</param>
    /// <param name="value">The value, if it is to be kept.</param>
    public void Add(string foundType, JsonElement? value)
    {
        _types.Add(foundType);
        if (value is { } kept && _values.Count < MaxValues)
        {
            _values.Add(kept.GetRawText());
        }
    }
}

using System.Text.Json;

namespace Alpharun.OpenApi.Validation;

/// <summary>Compares JSON values by meaning: 1 equals 1.0, and the order of properties is ignored.</summary>
internal sealed class JsonValueComparer : IEqualityComparer<JsonElement>
{
    /// <summary>The shared instance.</summary>
    public static readonly JsonValueComparer Instance = new();

    /// <inheritdoc/>
    public bool Equals(JsonElement x, JsonElement y)
    {
        try
        {
            return JsonElement.DeepEquals(x, y);
        }
        catch (InvalidOperationException)
        {
            // A text contains an unpaired surrogate. Only the raw text can be compared.
            return x.GetRawText() == y.GetRawText();
        }
    }

    /// <inheritdoc/>
    public int GetHashCode(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonValues.Text(value).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => value.GetDouble().GetHashCode(),
        JsonValueKind.Array => value.EnumerateArray().Aggregate(1, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        JsonValueKind.Object => value.EnumerateObject().Aggregate(2, (hash, property) => hash ^ HashCode.Combine(JsonValues.Name(property), GetHashCode(property.Value))),
        _ => (int)value.ValueKind,
    };
}

using System.Text.Json;

namespace Alpharun.OpenApi.Validation;

/// <summary>JSON values are equal when they mean the same: 1 and 1.0 are, and so are objects in another order.</summary>
internal sealed class JsonValueComparer : IEqualityComparer<JsonElement>
{
    /// <summary>The one there is.</summary>
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
            // Half a surrogate pair is in a text, which can be compared only as it is written.
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

using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>Writes the unknown properties that a model kept.</summary>
internal static class UnknownProperties
{
    /// <summary>The properties of a model without unknown properties.</summary>
    public static IReadOnlyDictionary<string, RawJson> None { get; } =
        new System.Collections.ObjectModel.ReadOnlyDictionary<string, RawJson>(new Dictionary<string, RawJson>());

    /// <summary>Writes unknown properties.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, RawJson>? properties)
    {
        if (properties is null || properties.Count == 0)
        {
            return;
        }

        foreach (var property in properties)
        {
            writer.WritePropertyName(property.Key);
            default(NullableJson<RawJson, RawJsonCodec>).Write(writer, property.Value);
        }
    }
}

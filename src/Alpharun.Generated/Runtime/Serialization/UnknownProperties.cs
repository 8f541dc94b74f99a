using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>Writes back the properties that a model did not know when it was read.</summary>
internal static class UnknownProperties
{
    /// <summary>What a model has when there was none.</summary>
    public static IReadOnlyDictionary<string, RawJson> None { get; } =
        new System.Collections.ObjectModel.ReadOnlyDictionary<string, RawJson>(new Dictionary<string, RawJson>());

    /// <summary>Writes them.</summary>
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

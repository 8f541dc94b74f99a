using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alpharun;

/// <summary>Reads and writes a <see cref="FieldValue"/> exactly with System.Text.Json.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldValueJsonConverter : JsonConverter<FieldValue>
{
    // HandleNull keeps its default: the converter receives null for a FieldValue, but not for a FieldValue?.
    /// <inheritdoc/>
    public override FieldValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FieldValue.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldValue value, JsonSerializerOptions options) => value.WriteTo(writer);
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alpharun;

/// <summary>
/// Reads and writes <see cref="RawJson"/> with System.Text.Json. It is public for the code that System.Text.Json generates. Do not use it
/// directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RawJsonConverter : JsonConverter<RawJson>
{
    /// <inheritdoc/>
    public override RawJson? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new RawJson(document.RootElement.GetRawText());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WriteRawValue((value ?? throw new ArgumentNullException(nameof(value))).Text, skipInputValidation: true);
    }
}

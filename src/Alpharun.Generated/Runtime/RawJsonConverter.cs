using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alpharun;

/// <summary>
/// Lets System.Text.Json read and write <see cref="RawJson"/>. Public because code that System.Text.Json generates names it;
/// not meant to be used directly.
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

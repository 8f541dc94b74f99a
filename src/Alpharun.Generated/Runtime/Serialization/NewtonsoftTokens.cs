using System.Globalization;
using System.Text.Json;
using Newtonsoft.Json;

namespace Alpharun.Serialization;

/// <summary>
/// Writes JSON with Newtonsoft.Json token by token, for writers that cannot use the complete text: writers that indent, and writers that
/// create a <c>JObject</c>.
/// </summary>
internal static class NewtonsoftTokens
{
    public static void Write(JsonWriter writer, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    writer.WriteEnd();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.String:
                    writer.WriteValue(reader.GetString());
                    break;
                case JsonTokenType.Number:
                    WriteNumber(writer, Utf8.ToText(reader.ValueSpan));
                    break;
                case JsonTokenType.Null:
                    writer.WriteNull();
                    break;
                default:
                    writer.WriteValue(reader.GetBoolean());
                    break;
            }
        }
    }

    // A text writer keeps all digits. Other writers need a number, or raw text for a number that fits into no type.
    private static void WriteNumber(JsonWriter writer, string number)
    {
        if (writer is not JsonTextWriter && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            writer.WriteValue(integer);
        }
        else if (writer is not JsonTextWriter && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            writer.WriteValue(exact);
        }
        else
        {
            writer.WriteRawValue(number);
        }
    }
}

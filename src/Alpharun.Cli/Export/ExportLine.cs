using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alpharun.Cli.Output;

namespace Alpharun.Cli.Export;

/// <summary>
/// A line of an export: <c>{"id":"…","interaction":{…}}</c>. The id is the requested id, which <c>--resume</c> looks for. The
/// interaction can have a different id.
/// </summary>
internal static class ExportLine
{
    private const string Start = "{\"id\":\"";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 512 };

    /// <summary>Writes a line, including its line break.</summary>
    public static void Write(IBufferWriter<byte> output, string id, CustomerInteraction interaction)
    {
        using (var writer = new Utf8JsonWriter(output, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, id);
            writer.WritePropertyName("interaction"u8);
            writer.WriteRawValue(OneLineJson.Of(interaction), skipInputValidation: true);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>Decides whether a line of an export can begin with a text. Used for the last line of an interrupted export.</summary>
    public static bool CanBeginWith(string line) => line.StartsWith(Start, StringComparison.Ordinal) || Start.StartsWith(line, StringComparison.Ordinal);

    /// <summary>Gets the id of a line; <c>null</c> if the text is not a line of an export.</summary>
    public static string? ReadId(string line)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line), Reading);
        try
        {
            if (!(Next(ref reader, JsonTokenType.StartObject) && Name(ref reader, "id"u8) && Next(ref reader, JsonTokenType.String)))
            {
                return null;
            }

            var id = reader.GetString();
            if (!(Name(ref reader, "interaction"u8) && Next(ref reader, JsonTokenType.StartObject)))
            {
                return null;
            }

            reader.Skip();
            return Next(ref reader, JsonTokenType.EndObject) && !reader.Read() ? id : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Name(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => Next(ref reader, JsonTokenType.PropertyName) && reader.ValueTextEquals(name);

    private static bool Next(ref Utf8JsonReader reader, JsonTokenType type) => reader.Read() && reader.TokenType == type;
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Reading;

/// <summary>Writes nodes as JSON. Equal nodes give equal bytes on every machine.</summary>
public static class JsonOutput
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the node as indented JSON that ends with a newline.</summary>
    /// <exception cref="DocumentException">A number, such as NaN, cannot be written as JSON.</exception>
    public static byte[] ToBytes(Node node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            Write(writer, node);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Returns the node as JSON on one line.</summary>
    /// <exception cref="DocumentException">A number, such as NaN, cannot be written as JSON.</exception>
    public static string ToCompactText(Node node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
        {
            Write(writer, node);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the node to a writer.</summary>
    /// <exception cref="DocumentException">A number, such as NaN, cannot be written as JSON.</exception>
    public static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case MapNode map:
                writer.WriteStartObject();
                foreach (var (key, value) in map)
                {
                    writer.WritePropertyName(key);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case ListNode list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ScalarNode scalar:
                WriteScalar(writer, scalar);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, ScalarNode scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                writer.WriteNullValue();
                break;
            case ScalarKind.Boolean:
                writer.WriteBooleanValue(scalar.IsTrue);
                break;
            case ScalarKind.Text:
                writer.WriteStringValue(scalar.Text);
                break;
            default:
                var number = scalar.JsonNumber() ?? throw new DocumentException(scalar.Location, $"the number {scalar.Text} cannot be written as JSON.");
                // WriteRawValue is not used because it does not indent a value at the beginning of a list.
                JsonElement.Parse(number).WriteTo(writer);
                break;
        }
    }
}

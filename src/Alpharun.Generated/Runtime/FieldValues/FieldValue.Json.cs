using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun;

public readonly partial struct FieldValue
{
    // Refuses half a surrogate pair, where the usual one puts a question mark in its place.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text of one JSON value, as strictly as RFC 8259 has it: no comments, no trailing commas.</summary>
    /// <param name="json">One JSON value, with nothing but white space around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null. JSON's null is the text <c>null</c>.</exception>
    /// <exception cref="FormatException">
    /// It is no JSON value, or one nested more than 64 levels deep. The message says where, without repeating the text.
    /// </exception>
    public static FieldValue FromJson(string json)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));

        // The messages of what is caught here may repeat parts of the text, so it is not kept as an inner exception.
        try
        {
            var reader = new Utf8JsonReader(StrictUtf8.GetBytes(json));
            reader.Read();
            var value = Read(ref reader);
            reader.Read(); // Throws if there is more.
            return value;
        }
        catch (JsonException problem)
        {
            throw NotJson($"see line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}");
        }
        catch (EncoderFallbackException problem)
        {
            throw NotJson($"character {problem.Index + 1} is half of a surrogate pair");
        }
        catch (InvalidOperationException)
        {
            // The reader lets half a pair pass as long as nobody asks for the text.
            throw NotJson("an escape in its text is half of a surrogate pair");
        }
    }

    /// <summary>The value as JSON: a text in quotes, everything else as <see cref="ToString()"/> has it.</summary>
    /// <remarks>Little more than JSON asks for is escaped, so it must not go into the middle of HTML as it is.</remarks>
    public string ToJson() =>
        _content is string text ? $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"" : ToString();

    /// <summary>Reads the value that the reader stands on, and leaves it on the value's last token.</summary>
    /// <exception cref="JsonException">It is no value.</exception>
    internal static FieldValue Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                return FromText(reader.GetString()!);
            case JsonTokenType.True:
                return FromBoolean(true);
            case JsonTokenType.False:
                return FromBoolean(false);
            case JsonTokenType.Number:
                return FromNumber(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
            default:
                using (var document = JsonDocument.ParseValue(ref reader))
                {
                    return FromOther(document.RootElement.GetRawText());
                }
        }
    }

    /// <summary>Writes the value with System.Text.Json.</summary>
    internal void WriteTo(Utf8JsonWriter writer)
    {
        switch (_content)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case Tag { Kind: FieldValueKind.Other, Text: { } json }:
                writer.WriteRawValue(json);
                break;
            case Tag { Text: { } number }:
                writer.WriteRawValue(number, skipInputValidation: true);
                break;
            case Tag { Kind: FieldValueKind.Boolean }:
                writer.WriteBooleanValue(_bits != 0);
                break;
            case Tag { Decimals: 0 }:
                writer.WriteNumberValue(_bits);
                break;
            default:
                writer.WriteNumberValue(PlainNumber);
                break;
        }
    }

    /// <summary>Writes the value with Newtonsoft.Json.</summary>
    internal void WriteTo(Newtonsoft.Json.JsonWriter writer)
    {
        switch (_content)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteValue(text);
                break;
            case Tag { Text: { } json }:
                writer.WriteRawValue(json);
                break;
            case Tag { Kind: FieldValueKind.Boolean }:
                writer.WriteValue(_bits != 0);
                break;
            case Tag { Decimals: 0 }:
                writer.WriteValue(_bits);
                break;
            default:
                writer.WriteValue(PlainNumber);
                break;
        }
    }

    private static FormatException NotJson(string why) => new($"The text is no JSON value: {why}.");
}

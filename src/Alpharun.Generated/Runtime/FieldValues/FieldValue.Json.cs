using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun;

public readonly partial struct FieldValue
{
    // Throws for an unpaired surrogate. Encoding.UTF8 replaces it.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses the text of one JSON value, strictly by RFC 8259: without comments and trailing commas.</summary>
    /// <param name="json">One JSON value, optionally surrounded by white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null. For JSON's null, pass the text <c>null</c>.</exception>
    /// <exception cref="FormatException">
    /// The text is not a JSON value, or is nested more than 64 levels deep. The message contains the position, but no part of the text.
    /// </exception>
    public static FieldValue FromJson(string json)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));

        // The messages of the caught exceptions may contain parts of the text, so they are not kept as inner exceptions.
        try
        {
            var reader = new Utf8JsonReader(StrictUtf8.GetBytes(json));
            reader.Read();
            var value = Read(ref reader);
            reader.Read(); // Throws if more text follows.
            return value;
        }
        catch (JsonException problem)
        {
            throw NotJson($"see line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}");
        }
        catch (EncoderFallbackException problem)
        {
            throw NotJson($"character {problem.Index + 1} is an unpaired surrogate");
        }
        catch (InvalidOperationException)
        {
            // The reader detects an unpaired surrogate only when the text is decoded.
            throw NotJson("an escape sequence is an unpaired surrogate");
        }
    }

    /// <summary>Returns the value as JSON: a text in quotes, any other value like <see cref="ToString()"/>.</summary>
    /// <remarks>Only the characters that JSON requires are escaped. Encode the result before you insert it into HTML.</remarks>
    public string ToJson() =>
        _content is string text ? $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"" : ToString();

    /// <summary>Reads the value at the current token, and moves the reader to the last token of the value.</summary>
    /// <exception cref="JsonException">The current token does not start a value.</exception>
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

    private static FormatException NotJson(string why) => new($"The text is not a JSON value: {why}.");
}

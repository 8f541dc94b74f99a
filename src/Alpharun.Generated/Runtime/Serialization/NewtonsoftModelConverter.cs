using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Alpharun.Serialization;

/// <summary>Reads and writes a model with Newtonsoft.Json in the same way as the client.</summary>
internal sealed class NewtonsoftModelConverter<T, TCodec> : JsonConverter
    where TCodec : struct, IJsonCodec<T>
{
    public override bool CanConvert(Type objectType) => typeof(T).IsAssignableFrom(objectType);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null && (!objectType.IsValueType || Nullable.GetUnderlyingType(objectType) is not null))
        {
            return null;
        }

        var path = reader.Path;
        try
        {
            return JsonText.Read<T, TCodec>(Utf8.ToBytes(TextOf(reader)));
        }
        catch (Exception exception) when (exception is JsonReaderException or OverflowException)
        {
            // The exception may quote the value, so it is not kept as an inner exception. Some numbers outside the range of a decimal throw OverflowException.
            var place = (exception as JsonReaderException)?.Path ?? path;
            throw new JsonSerializationException($"The JSON is not valid, or contains a number outside the range of a decimal. In {typeof(T).Name}, path '{place}'.");
        }
        catch (EncoderFallbackException)
        {
            throw new JsonSerializationException($"The JSON contains text that is not valid Unicode. In {typeof(T).Name}, path '{path}'.");
        }
        catch (ModelReadException exception)
        {
            throw new JsonSerializationException($"{exception.Problem} At {exception.Path} of {typeof(T).Name}, path '{path}'.", exception);
        }
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else if (writer is JsonTextWriter { Formatting: Formatting.None })
        {
            writer.WriteRawValue(JsonText.ToText<T, TCodec>((T)value));
        }
        else
        {
            NewtonsoftTokens.Write(writer, JsonText.ToBytes<T, TCodec>((T)value));
        }
    }

    // Independent of the settings of the caller, dates remain texts, and numbers keep the precision of a decimal.
    private static string TextOf(JsonReader reader)
    {
        var (dates, floats) = (reader.DateParseHandling, reader.FloatParseHandling);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        try
        {
            reader.DateParseHandling = DateParseHandling.None;
            reader.FloatParseHandling = FloatParseHandling.Decimal;
            writer.WriteToken(reader);
        }
        finally
        {
            (reader.DateParseHandling, reader.FloatParseHandling) = (dates, floats);
        }

        writer.Flush();
        return text.ToString();
    }
}

using System.Globalization;
using Newtonsoft.Json;

namespace Alpharun.Serialization;

/// <summary>Lets Newtonsoft.Json read and write a model as the client does.</summary>
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
        else
        {
            writer.WriteRawValue(JsonText.ToText<T, TCodec>((T)value));
        }
    }

    // Dates stay the text that they are and numbers keep their digits, whatever the caller's settings make of them elsewhere.
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

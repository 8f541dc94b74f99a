using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Alpharun;

/// <summary>
/// Reads and writes a <see cref="FieldValue"/> with Newtonsoft.Json. Writing is exact. Reading depends on the settings of the reader: by
/// default, it returns <c>1.10</c> as a double, and a text that looks like a date as a <see cref="DateTime"/>, possibly without its
/// offset.
/// </summary>
internal sealed class FieldValueNewtonsoftConverter : JsonConverter
{
    // The round-trip format without trailing zeros of the fraction, so that most dates become their original text.
    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    public override bool CanConvert(Type objectType) => objectType == typeof(FieldValue) || objectType == typeof(FieldValue?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var value = Read(reader);

        // Without the cast, the implicit conversion from string would convert null to a FieldValue.
        return value.IsNull && objectType == typeof(FieldValue?) ? (object?)null : value;
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        (value is FieldValue field ? field : default).WriteTo(writer);

    private static FieldValue Read(JsonReader reader) => reader.TokenType switch
    {
        JsonToken.Null or JsonToken.Undefined => default,
        JsonToken.StartObject or JsonToken.StartArray => FieldValue.FromOther(ReadRaw(reader)),
        JsonToken.Integer or JsonToken.Float => ReadNumber(reader),

        // A JObject keeps raw JSON as a raw token.
        JsonToken.Raw when reader.Value is { } json => FieldValue.FromJson(json.ToString()!),
        _ => reader.Value switch
        {
            bool value => value,
            IFormattable date and (DateTime or DateTimeOffset) => date.ToString(DateFormat, CultureInfo.InvariantCulture),
            byte[] bytes => Convert.ToBase64String(bytes),
            { } text => Convert.ToString(text, CultureInfo.InvariantCulture),
            null => throw Error(reader, $"A value was expected, not {reader.TokenType}."),
        },
    };

    private static FieldValue ReadNumber(JsonReader reader) => reader.Value switch
    {
        double value when double.IsNaN(value) || double.IsInfinity(value) =>
            throw Error(reader, "The number is outside the range of a double. The FloatParseHandling of the reader requires a double."),
        double value => value,
        decimal value => value,
        IFormattable integer => FieldValue.FromNumber(integer.ToString(null, CultureInfo.InvariantCulture)),
        _ => throw Error(reader, "A number was expected."),
    };

    private static string ReadRaw(JsonReader reader)
    {
        var (dates, floats) = (reader.DateParseHandling, reader.FloatParseHandling);
        try
        {
            reader.DateParseHandling = DateParseHandling.None;
            reader.FloatParseHandling = FloatParseHandling.Decimal;
            return JRaw.Create(reader).ToString(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw Error(reader, "A number is outside the range of a decimal.");
        }
        finally
        {
            (reader.DateParseHandling, reader.FloatParseHandling) = (dates, floats);
        }
    }

    private static JsonSerializationException Error(JsonReader reader, string message)
    {
        var position = reader as IJsonLineInfo;
        return new(message, reader.Path, position?.LineNumber ?? 0, position?.LinePosition ?? 0, innerException: null);
    }
}

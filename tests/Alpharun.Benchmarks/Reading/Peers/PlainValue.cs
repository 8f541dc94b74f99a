using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alpharun.Benchmarks.Reading.Peers;

/// <summary>A hand-written union of text, a number, a boolean and null.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct PlainValue(string? Text, double? Number, bool? Boolean)
{
    public override string? ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? Boolean?.ToString();

    /// <summary>Reads the value at the current position of a reader.</summary>
    public static PlainValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new PlainValue(reader.GetString(), null, null),
        JsonTokenType.Number => new PlainValue(null, reader.GetDouble(), null),
        JsonTokenType.True or JsonTokenType.False => new PlainValue(null, null, reader.GetBoolean()),
        JsonTokenType.Null => default,
        _ => throw new JsonException(),
    };

    internal sealed class Converter : JsonConverter<PlainValue>
    {
        public override PlainValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PlainValue.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, PlainValue value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}

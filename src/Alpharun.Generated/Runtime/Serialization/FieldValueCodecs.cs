using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>A field value that must not be null.</summary>
internal readonly struct FieldValueJson : IJsonCodec<FieldValue>
{
    public FieldValue Read(ref ModelReader reader) =>
        reader.IsNull ? throw reader.Unexpected("a string, a number or a boolean") : default(NullableFieldValueJson).Read(ref reader);

    public void Write(Utf8JsonWriter writer, FieldValue value) => value.WriteTo(writer);

    public bool IsAbsent(FieldValue value) => false;
}

/// <summary>A field value that may be null. An optional property is omitted if it is null.</summary>
internal readonly struct NullableFieldValueJson : IJsonCodec<FieldValue>
{
    public FieldValue Read(ref ModelReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => FieldValue.FromText(reader.GetString()),
        JsonTokenType.Number => FieldValue.FromNumber(reader.NumberBytes),
        JsonTokenType.True => FieldValue.FromBoolean(true),
        JsonTokenType.False => FieldValue.FromBoolean(false),
        _ => FieldValue.FromOther(reader.GetUnexpectedValue()),
    };

    public void Write(Utf8JsonWriter writer, FieldValue value) => value.WriteTo(writer);

    public bool IsAbsent(FieldValue value) => value.IsNull;
}

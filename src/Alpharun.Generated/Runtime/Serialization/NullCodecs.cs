using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>A nullable class. An optional property is omitted if it is null.</summary>
internal readonly struct NullableJson<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    public T? Read(ref ModelReader reader) => reader.IsNull ? null : default(TCodec).Read(ref reader);

    public void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            default(TCodec).Write(writer, value);
        }
    }

    public bool IsAbsent(T? value) => value is null;
}

/// <summary>A nullable value type. An optional property is omitted if it is null.</summary>
internal readonly struct NullableStructJson<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : struct, IJsonCodec<T>
{
    public T? Read(ref ModelReader reader) => reader.IsNull ? null : default(TCodec).Read(ref reader);

    public void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } present)
        {
            default(TCodec).Write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public bool IsAbsent(T? value) => value is null;
}

/// <summary>A value that is never null in JSON, as a nullable value type.</summary>
internal readonly struct NonNullJson<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : struct, IJsonCodec<T>
{
    public T? Read(ref ModelReader reader) => default(TCodec).Read(ref reader);

    public void Write(Utf8JsonWriter writer, T? value) => default(NullableStructJson<T, TCodec>).Write(writer, value);

    public bool IsAbsent(T? value) => value is null;
}

/// <summary>An optional property of a request: absent, null or a value.</summary>
internal readonly struct OptionalJson<T, TCodec> : IJsonCodec<Optional<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public Optional<T> Read(ref ModelReader reader) => new(default(TCodec).Read(ref reader));

    public void Write(Utf8JsonWriter writer, Optional<T> value) => default(TCodec).Write(writer, value.Value);

    public bool IsAbsent(Optional<T> value) => !value.IsSet;
}

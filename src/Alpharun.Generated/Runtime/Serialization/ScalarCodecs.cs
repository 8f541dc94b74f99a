using System.Globalization;
using System.Text.Json;

namespace Alpharun.Serialization;

internal readonly struct StringJson : IJsonCodec<string>
{
    public string Read(ref ModelReader reader) => reader.GetString();

    public void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(NotNull.Of(value, "text"));

    public bool IsAbsent(string value) => false;
}

internal readonly struct BooleanJson : IJsonCodec<bool>
{
    public bool Read(ref ModelReader reader) => reader.GetBoolean();

    public void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public bool IsAbsent(bool value) => false;
}

internal readonly struct Int32Json : IJsonCodec<int>
{
    public int Read(ref ModelReader reader)
    {
        var number = reader.Number();
        if (number.TryGetInt32(out var value))
        {
            return value;
        }

        // 1.0 and 1e2 are integers, too.
        return FieldValue.FromNumber(number.ValueSpan).TryGetInt64(out var exact) && exact is >= int.MinValue and <= int.MaxValue
            ? (int)exact
            : throw reader.Failure("The number is not a 32-bit integer.");
    }

    public void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public bool IsAbsent(int value) => false;
}

internal readonly struct Int64Json : IJsonCodec<long>
{
    public long Read(ref ModelReader reader)
    {
        var number = reader.Number();
        if (number.TryGetInt64(out var value))
        {
            return value;
        }

        return FieldValue.FromNumber(number.ValueSpan).TryGetInt64(out value) ? value : throw reader.Failure("The number is not a 64-bit integer.");
    }

    public void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    public bool IsAbsent(long value) => false;
}

internal readonly struct SingleJson : IJsonCodec<float>
{
    public float Read(ref ModelReader reader) =>
        reader.Number().TryGetSingle(out var value) && !float.IsInfinity(value) ? value : throw reader.Failure("The number is outside the range of a float.");

    public void Write(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    public bool IsAbsent(float value) => false;
}

internal readonly struct DoubleJson : IJsonCodec<double>
{
    public double Read(ref ModelReader reader) =>
        reader.Number().TryGetDouble(out var value) && !double.IsInfinity(value) ? value : throw reader.Failure("The number is outside the range of a double.");

    public void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public bool IsAbsent(double value) => false;
}

internal readonly struct DecimalJson : IJsonCodec<decimal>
{
    public decimal Read(ref ModelReader reader) =>
        reader.Number().TryGetDecimal(out var value) ? value : throw reader.Failure("The number is outside the range of a decimal.");

    public void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    public bool IsAbsent(decimal value) => false;
}

internal readonly struct RawJsonCodec : IJsonCodec<RawJson>
{
    public RawJson Read(ref ModelReader reader) => reader.IsNull ? throw reader.Unexpected("a value") : new RawJson(reader.GetRawText());

    public void Write(Utf8JsonWriter writer, RawJson value) => writer.WriteRawValue(NotNull.Of(value, nameof(RawJson)).Text, skipInputValidation: true);

    public bool IsAbsent(RawJson value) => false;
}

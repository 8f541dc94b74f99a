using System.Globalization;

namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>A text as a value; null becomes <c>null</c>.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator FieldValue(string? value) => new(value);

    /// <summary>A boolean as a value.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator FieldValue(bool value) => FromBoolean(value);

    /// <summary>A number as a value.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FieldValue(int value) => FromInteger(value);

    /// <summary>A number as a value.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FieldValue(long value) => FromInteger(value);

    /// <summary>A number as a value: the shortest decimal text that gives the same double again.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a number, or infinite: JSON has no such value.</exception>
    public static implicit operator FieldValue(double value) =>
        double.IsNaN(value) || double.IsInfinity(value)
            ? throw new ArgumentOutOfRangeException(nameof(value), "JSON has neither infinities nor a NaN.")
            : FromNumber(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A number as a value, with as many decimals as it has.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FieldValue(decimal value) => FromNumber(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="AsString"/>
    /// <param name="value">The value.</param>
    public static explicit operator string(FieldValue value) => value.AsString();

    /// <inheritdoc cref="AsBoolean"/>
    /// <param name="value">The value.</param>
    public static explicit operator bool(FieldValue value) => value.AsBoolean();

    /// <summary>The number as an integer of 32 bits. Without this, a cast to int would cut a long in two in silence.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number has a fraction, or does not fit into 32 bits.</exception>
    public static explicit operator int(FieldValue value) =>
        value.AsInt64() is var number and >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new OverflowException("The number is no integer of 32 bits.");

    /// <inheritdoc cref="AsInt64"/>
    /// <param name="value">The value.</param>
    public static explicit operator long(FieldValue value) => value.AsInt64();

    /// <inheritdoc cref="AsDouble"/>
    /// <param name="value">The value.</param>
    public static explicit operator double(FieldValue value) => value.AsDouble();

    /// <inheritdoc cref="AsDecimal"/>
    /// <param name="value">The value.</param>
    public static explicit operator decimal(FieldValue value) => value.AsDecimal();
}

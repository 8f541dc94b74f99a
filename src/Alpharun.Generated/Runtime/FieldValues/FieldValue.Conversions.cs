using System.Globalization;

namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>Converts a text to a value. A null reference becomes JSON's <c>null</c>.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator FieldValue(string? value) => new(value);

    /// <summary>Converts a boolean to a value.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator FieldValue(bool value) => FromBoolean(value);

    /// <summary>Converts a number to a value.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FieldValue(int value) => FromInteger(value);

    /// <summary>Converts a number to a value.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FieldValue(long value) => FromInteger(value);

    /// <summary>Converts a number to a value. Its text is the shortest one that is parsed as the same double.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite, which JSON does not support.</exception>
    public static implicit operator FieldValue(double value) =>
        double.IsNaN(value) || double.IsInfinity(value)
            ? throw new ArgumentOutOfRangeException(nameof(value), "JSON does not support NaN or infinities.")
            : FromNumber(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Converts a number to a value. Trailing zeros are preserved.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator FieldValue(decimal value) => FromNumber(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="AsString"/>
    /// <param name="value">The value.</param>
    public static explicit operator string(FieldValue value) => value.AsString();

    /// <inheritdoc cref="AsBoolean"/>
    /// <param name="value">The value.</param>
    public static explicit operator bool(FieldValue value) => value.AsBoolean();

    /// <summary>Gets the number as a 32-bit integer. Without this operator, a cast to int would silently truncate a long.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    /// <exception cref="OverflowException">The number is not a 32-bit integer.</exception>
    public static explicit operator int(FieldValue value) =>
        value.AsInt64() is var number and >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new OverflowException("The number is not a 32-bit integer.");

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

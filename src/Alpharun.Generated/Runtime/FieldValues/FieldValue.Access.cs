using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>Gets the text, if the value is a text.</summary>
    /// <param name="value">The text, or <c>null</c>.</param>
    /// <returns>Whether the value is a text.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = _content as string;
        return value is not null;
    }

    /// <summary>Gets the boolean, if the value is a boolean.</summary>
    /// <param name="value">The boolean, or false.</param>
    /// <returns>Whether the value is a boolean.</returns>
    public bool TryGetBoolean(out bool value)
    {
        var isBoolean = ReferenceEquals(_content, Tag.Boolean);
        value = isBoolean && _bits != 0;
        return isBoolean;
    }

    /// <summary>Gets the number as a decimal, if a decimal represents it exactly.</summary>
    /// <param name="value">The number, or zero.</param>
    /// <returns>Whether the value is a number that a <see cref="decimal"/> represents without rounding.</returns>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return Kind == FieldValueKind.Number && TryReadDecimal(out value);
    }

    /// <summary>Gets the number as the nearest double.</summary>
    /// <param name="value">The nearest double, or zero.</param>
    /// <returns>Whether the value is a number within the range of a <see cref="double"/>.</returns>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Kind == FieldValueKind.Number && TryReadDouble(out value);
    }

    /// <summary>Gets the number as an integer, if it is one in any spelling (<c>1000</c>, <c>1e3</c>, <c>1000.0</c>).</summary>
    /// <param name="value">The number, or zero.</param>
    /// <returns>Whether the value is a 64-bit integer.</returns>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Kind == FieldValueKind.Number && TryReadInt64(out value);
    }

    /// <summary>Gets the date and time, if the value is a text in the format of <see cref="AsDateTimeOffset"/>.</summary>
    /// <param name="value">The date and time with the offset in the text, or <see cref="DateTimeOffset.MinValue"/>.</param>
    /// <returns>Whether the value is a date and time with an offset from UTC.</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        return _content is string text && IsoDateTime.TryParse(text, out value);
    }

    /// <summary>Gets the text.</summary>
    /// <exception cref="InvalidOperationException">The value is not a text.</exception>
    public string AsString() => TryGetString(out var value) ? value : throw IsNot(FieldValueKind.Text);

    /// <summary>Gets the boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is not a boolean.</exception>
    public bool AsBoolean() => TryGetBoolean(out var value) ? value : throw IsNot(FieldValueKind.Boolean);

    /// <summary>Gets the exact number as a decimal.</summary>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    /// <exception cref="OverflowException">The number cannot be represented exactly as a decimal.</exception>
    public decimal AsDecimal() => TryGetDecimal(out var value) ? value : throw DoesNotFit("cannot be represented exactly as a decimal");

    /// <summary>Gets the number as the nearest double.</summary>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    /// <exception cref="OverflowException">The number is outside the range of a double.</exception>
    public double AsDouble() => TryGetDouble(out var value) ? value : throw DoesNotFit("is outside the range of a double");

    /// <summary>Gets the number as an integer, in any spelling (<c>1000</c>, <c>1e3</c>, <c>1000.0</c>).</summary>
    /// <exception cref="InvalidOperationException">The value is not a number.</exception>
    /// <exception cref="OverflowException">The number is not a 64-bit integer.</exception>
    public long AsInt64() => TryGetInt64(out var value) ? value : throw DoesNotFit("is not a 64-bit integer");

    /// <summary>
    /// Gets the date and time of a text in the format of RFC 3339 (ISO 8601), such as <c>2025-01-31T09:30:00Z</c> or
    /// <c>2025-01-31T09:30:00.25+05:30</c>. The seconds are optional.
    /// </summary>
    /// <remarks>
    /// The text must contain the offset from UTC, which is preserved. No time zone is assumed, and a date without a time is rejected.
    /// Fractions of a second are truncated to seven digits, the precision of <see cref="DateTimeOffset"/>.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The value is not a text.</exception>
    /// <exception cref="FormatException">The text is not a date and time with an offset.</exception>
    public DateTimeOffset AsDateTimeOffset()
    {
        if (TryGetDateTimeOffset(out var value))
        {
            return value;
        }

        throw Kind == FieldValueKind.Text
            ? new FormatException("The text is not an ISO 8601 date and time with an offset from UTC.")
            : IsNot(FieldValueKind.Text);
    }

    private InvalidOperationException IsNot(FieldValueKind requested) => new($"The value is of kind {Kind}, not of kind {requested}.");

    private Exception DoesNotFit(string why) =>
        Kind == FieldValueKind.Number ? new OverflowException($"The number {why}.") : IsNot(FieldValueKind.Number);
}

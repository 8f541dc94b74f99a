using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>The text, where the value is one.</summary>
    /// <param name="value">The text, or null.</param>
    /// <returns>Whether the value is a text.</returns>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = _content as string;
        return value is not null;
    }

    /// <summary>The boolean, where the value is one.</summary>
    /// <param name="value">The boolean, or false.</param>
    /// <returns>Whether the value is a boolean.</returns>
    public bool TryGetBoolean(out bool value)
    {
        var isBoolean = ReferenceEquals(_content, Tag.Boolean);
        value = isBoolean && _bits != 0;
        return isBoolean;
    }

    /// <summary>The number as a decimal, where it is one exactly.</summary>
    /// <param name="value">The number, or zero.</param>
    /// <returns>Whether the value is a number that a <see cref="decimal"/> holds without rounding.</returns>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return Kind == FieldValueKind.Number && TryReadDecimal(out value);
    }

    /// <summary>The number as a double.</summary>
    /// <param name="value">The nearest double, or zero.</param>
    /// <returns>Whether the value is a number within the range of a <see cref="double"/>.</returns>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Kind == FieldValueKind.Number && TryReadDouble(out value);
    }

    /// <summary>The number as an integer, where it is one, however it is spelled (<c>1000</c>, <c>1e3</c>, <c>1000.0</c>).</summary>
    /// <param name="value">The number, or zero.</param>
    /// <returns>Whether the value is a number without a fraction that fits into 64 bits.</returns>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Kind == FieldValueKind.Number && TryReadInt64(out value);
    }

    /// <summary>The date and time that a text spells; see <see cref="AsDateTimeOffset"/> for what is one.</summary>
    /// <param name="value">The date and time with the offset that the text gives, or the earliest there is.</param>
    /// <returns>Whether the value is a text that spells a date and time with its offset from UTC.</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        return _content is string text && IsoDateTime.TryParse(text, out value);
    }

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is no text.</exception>
    public string AsString() => TryGetString(out var value) ? value : throw IsNot(FieldValueKind.Text);

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">The value is no boolean.</exception>
    public bool AsBoolean() => TryGetBoolean(out var value) ? value : throw IsNot(FieldValueKind.Boolean);

    /// <summary>The number as a decimal, exactly.</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number is too large for a decimal, or would have to be rounded.</exception>
    public decimal AsDecimal() => TryGetDecimal(out var value) ? value : throw DoesNotFit("has no exact decimal");

    /// <summary>The double nearest to the number.</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number is beyond the range of a double.</exception>
    public double AsDouble() => TryGetDouble(out var value) ? value : throw DoesNotFit("is beyond the range of a double");

    /// <summary>The number as an integer, however it is spelled (<c>1000</c>, <c>1e3</c>, <c>1000.0</c>).</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    /// <exception cref="OverflowException">The number has a fraction, or does not fit into 64 bits.</exception>
    public long AsInt64() => TryGetInt64(out var value) ? value : throw DoesNotFit("is no integer of 64 bits");

    /// <summary>
    /// The date and time that the text spells, in the form of RFC 3339 (ISO 8601): <c>2025-01-31T09:30:00Z</c>,
    /// <c>2025-01-31T09:30:00.25+05:30</c>. The seconds may be left out.
    /// </summary>
    /// <remarks>
    /// The text must give the offset from UTC, which is kept: no time zone is ever assumed, and a date alone is refused. A
    /// fraction of a second is cut off after seven digits, which is as fine as <see cref="DateTimeOffset"/> goes.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The value is no text.</exception>
    /// <exception cref="FormatException">The text spells no date and time with an offset.</exception>
    public DateTimeOffset AsDateTimeOffset()
    {
        if (TryGetDateTimeOffset(out var value))
        {
            return value;
        }

        throw Kind == FieldValueKind.Text
            ? new FormatException("The text is no ISO 8601 date and time with an offset from UTC.")
            : IsNot(FieldValueKind.Text);
    }

    private InvalidOperationException IsNot(FieldValueKind asked) => new($"The value is of kind {Kind}, not of kind {asked}.");

    private Exception DoesNotFit(string why) =>
        Kind == FieldValueKind.Number ? new OverflowException($"The number {why}.") : IsNot(FieldValueKind.Number);
}

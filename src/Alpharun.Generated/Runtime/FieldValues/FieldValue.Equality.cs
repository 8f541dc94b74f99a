namespace Alpharun;

public readonly partial struct FieldValue
{
    // Division by this value removes the trailing zeros of a decimal.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Decides whether two values are equal. See <see cref="Equals(FieldValue)"/>.</summary>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>Decides whether two values are different. See <see cref="Equals(FieldValue)"/>.</summary>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    /// <summary>
    /// Decides whether the values have the same kind and are equal. Texts are compared by ordinal. Numbers are compared by their exact
    /// value in any spelling: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are equal, and so are <c>-0</c> and <c>0</c>. Objects and arrays are
    /// compared by their JSON text.
    /// </summary>
    /// <remarks>A number with an exponent of more than 1,000 digits equals only a number with the same text.</remarks>
    /// <param name="other">The value to compare with.</param>
    public bool Equals(FieldValue other)
    {
        var kind = Kind;
        return kind == other.Kind && kind switch
        {
            FieldValueKind.Null => true,
            FieldValueKind.Boolean => _bits == other._bits,
            FieldValueKind.Number => EqualsNumber(other),
            _ => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        FieldValueKind.Null => 0,
        FieldValueKind.Boolean => _bits.GetHashCode(),

        // All spellings of a number that fits into a decimal yield the same decimal. All spellings of other numbers yield the same
        // digits. On .NET Framework, 295.5 and 295.500… are equal decimals with different hash codes, so trailing zeros are removed.
        FieldValueKind.Number => TryReadDecimal(out var number)
            ? (number / One).GetHashCode()
            : ExactNumber.Parse(ToString()).GetHashCode(),
        _ => StringComparer.Ordinal.GetHashCode(ToString()),
    };

    private bool EqualsNumber(FieldValue other)
    {
        if (_content is Tag { Text: null } && other._content is Tag { Text: null })
        {
            return PlainNumber == other.PlainNumber;
        }

        var left = ToString();
        var right = other.ToString();
        return string.Equals(left, right, StringComparison.Ordinal) || ExactNumber.Parse(left) == ExactNumber.Parse(right);
    }
}

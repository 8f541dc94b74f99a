namespace Alpharun;

public readonly partial struct FieldValue
{
    // Dividing by it takes the zeros off a decimal's end.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Whether two values are of one kind and equal; see <see cref="Equals(FieldValue)"/>.</summary>
    public static bool operator ==(FieldValue left, FieldValue right) => left.Equals(right);

    /// <summary>Whether two values differ in kind or value; see <see cref="Equals(FieldValue)"/>.</summary>
    public static bool operator !=(FieldValue left, FieldValue right) => !left.Equals(right);

    /// <summary>
    /// Whether the other value is of the same kind and equal: a text by its characters, a number by its exact value however
    /// it is spelled (<c>1</c>, <c>1.0</c> and <c>10e-1</c> are equal, and so are <c>-0</c> and <c>0</c>), an object or array
    /// by its JSON text.
    /// </summary>
    /// <remarks>A number with an exponent of more than 1,000 digits is equal only to its own spelling.</remarks>
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

        // All spellings of a number that is a decimal are that decimal; the others have their digits in common. On the .NET
        // Framework 295.5 and 295.500… are equal decimals with different hashes.
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

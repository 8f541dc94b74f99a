using System.Globalization;
using System.Text;

namespace Alpharun;

// A plain number, such as 5 or -1.10, is stored as an integer of its digits and the number of decimals. It allocates nothing, and its
// decimal prints exactly the text that was read. Every other number (with an exponent, -0, or with too many digits) is stored as text.
public readonly partial struct FieldValue
{
    private const int MaxDecimals = 18;

    // A number below this limit has room for another digit in a ulong.
    private const ulong RoomForADigit = 1_000_000_000_000_000_000;

    // Up to this limit, a double represents every integer exactly, and a division by an exact power of ten rounds only once.
    private const long MaxExactInDouble = 1L << 53;

    private static readonly double[] PowersOfTen =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    private decimal PlainNumber
    {
        get
        {
            var decimals = ((Tag)_content!).Decimals;
            if (decimals == 0)
            {
                return _bits;
            }

            // Cannot overflow: only an integer without decimals can be long.MinValue.
            var digits = Math.Abs(_bits);
            return new decimal((int)digits, (int)(digits >> 32), 0, _bits < 0, decimals);
        }
    }

    /// <summary>Creates a value from the text of a valid JSON number.</summary>
    internal static FieldValue FromNumber(ReadOnlySpan<byte> utf8)
    {
        var isNegative = utf8[0] == '-';
        var digits = 0UL;
        var decimals = 0;
        for (var i = isNegative ? 1 : 0; i < utf8.Length; i++)
        {
            var digit = (uint)(utf8[i] - '0');
            if (digit <= 9 && digits < RoomForADigit)
            {
                digits = (digits * 10) + digit;
            }
            else if (utf8[i] == '.')
            {
                decimals = utf8.Length - i - 1;
            }
            else
            {
                return KeepNumber(utf8);
            }
        }

        var isNegativeZero = isNegative && digits == 0;
        return digits > long.MaxValue || decimals > MaxDecimals || isNegativeZero
            ? KeepNumber(utf8)
            : new(Tag.PlainNumber(decimals), isNegative ? -(long)digits : (long)digits);
    }

    /// <summary>Creates a value from the text of a valid JSON number.</summary>
    internal static FieldValue FromNumber(string text) => FromNumber(Encoding.ASCII.GetBytes(text));

    private static FieldValue FromInteger(long value) => new(Tag.PlainNumber(0), value);

    private static FieldValue KeepNumber(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        var text = Encoding.ASCII.GetString(utf8.ToArray());
#else
        var text = Encoding.ASCII.GetString(utf8);
#endif
        return new(new Tag(FieldValueKind.Number, text));
    }

    private bool TryReadDecimal(out decimal value)
    {
        if (_content is not Tag { Text: { } text })
        {
            value = PlainNumber;
            return true;
        }

        // Parsing rounds silently, so the parsed number must equal the text.
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && ExactNumber.Parse(value.ToString(CultureInfo.InvariantCulture)) == ExactNumber.Parse(text))
        {
            return true;
        }

        value = 0;
        return false;
    }

    private bool TryReadInt64(out long value)
    {
        if (_content is Tag { Text: null, Decimals: 0 })
        {
            value = _bits;
            return true;
        }

        var isWhole = TryReadDecimal(out var exact)
            && decimal.Truncate(exact) == exact
            && exact is >= long.MinValue and <= long.MaxValue;
        value = isWhole ? (long)exact : 0;
        return isWhole;
    }

    private bool TryReadDouble(out double value)
    {
        if (_content is Tag { Text: null } plain
            && (plain.Decimals == 0 || _bits is >= -MaxExactInDouble and <= MaxExactInDouble))
        {
            value = _bits / PowersOfTen[plain.Decimals];
            return true;
        }

        // For a number outside the range of a double, some frameworks return infinity and others false.
        if (double.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && !double.IsInfinity(value))
        {
            return true;
        }

        value = 0;
        return false;
    }
}

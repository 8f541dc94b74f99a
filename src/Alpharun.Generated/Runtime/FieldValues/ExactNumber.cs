using System.Globalization;
using System.Numerics;

namespace Alpharun;

/// <summary>
/// A number of any size as its significant digits and a power of ten. Different spellings of a number are equal: <c>10e-1</c> and
/// <c>1.0</c> are both <c>1</c> times ten to the power of zero. Zeros are not stored, so <c>1e1000000000</c> needs no more memory than
/// <c>1</c>.
/// </summary>
internal readonly record struct ExactNumber(bool IsNegative, string Digits, BigInteger Exponent)
{
    // Parsing an exponent takes quadratic time, and the sender controls its length. A number with a longer exponent equals only its
    // own text.
    private const int MaxExponentDigits = 1_000;

    /// <param name="text">A valid JSON number.</param>
    internal static ExactNumber Parse(string text)
    {
        var isNegative = text[0] == '-';
        var parts = text.TrimStart('-').Split('e', 'E');
        var point = parts[0].IndexOf('.');
        var all = point < 0 ? parts[0] : parts[0].Remove(point, 1);
        var withoutTrailingZeros = all.TrimEnd('0');
        var digits = withoutTrailingZeros.TrimStart('0');
        if (digits.Length == 0)
        {
            return new(false, digits, 0); // -0 and 0e5 are 0.
        }

        var exponent = parts.Length < 2 ? string.Empty : parts[1].TrimStart('+', '-').TrimStart('0');
        if (exponent.Length > MaxExponentDigits)
        {
            return new(isNegative, text, 0);
        }

        var decimals = point < 0 ? 0 : all.Length - point;
        var power = exponent.Length == 0 ? BigInteger.Zero : BigInteger.Parse(exponent, NumberStyles.None, CultureInfo.InvariantCulture);
        return new(isNegative, digits, (parts.Length == 2 && parts[1][0] == '-' ? -power : power) + (all.Length - withoutTrailingZeros.Length) - decimals);
    }
}

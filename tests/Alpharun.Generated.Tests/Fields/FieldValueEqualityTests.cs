using System.Globalization;
using System.Numerics;

namespace Alpharun.Generated.Tests.Fields;

public class FieldValueEqualityTests
{
    [TestCase("null", "null")]
    [TestCase("true", "true")]
    [TestCase("\"a\"", "\"\\u0061\"")]
    [TestCase("{\"a\":1}", "{\"a\":1}")]
    [TestCase("1", "1.0")]
    [TestCase("1", "1e0")]
    [TestCase("1", "10e-1")]
    [TestCase("1", "0.1e1")]
    [TestCase("1.10", "1.1")]
    [TestCase("100", "1e2")]
    [TestCase("100", "1E+2")]
    [TestCase("0", "-0")]
    [TestCase("0", "-0.00")]
    [TestCase("0", "0e99999999999999999999")]
    [TestCase("-9223372036854775808", "-9223372036854775808.0")]
    [TestCase("9223372036854775808", "9.223372036854775808e18")]
    [TestCase("1234567890123456789012345678901234567890", "123456789012345678901234567890123456789e1")]
    [TestCase("1e1000000000", "10e999999999")]
    [TestCase("1e-1000000000", "0.1e-999999999")]
    [TestCase("1e10000000000000000000000000", "0.01e10000000000000000000000002")]
    public void Equal_values_have_equal_hash_codes(string one, string other)
    {
        var (left, right) = (FieldValue.FromJson(one), FieldValue.FromJson(other));

        Assert.That(left, Is.EqualTo(right));
        Assert.That(right, Is.EqualTo(left));
        Assert.That(left == right, Is.True);
        Assert.That(left != right, Is.False);
        Assert.That(left.Equals((object)right), Is.True);
        Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
    }

    [TestCase("null", "false")]
    [TestCase("null", "\"null\"")]
    [TestCase("null", "0")]
    [TestCase("true", "false")]
    [TestCase("true", "\"true\"")]
    [TestCase("true", "1")]
    [TestCase("5", "\"5\"")]
    [TestCase("\"[]\"", "[]")]
    [TestCase("\"a\"", "\"A\"")]
    [TestCase("\"\\u00e9\"", "\"e\\u0301\"")]
    [TestCase("[1]", "[ 1]")]
    [TestCase("1", "-1")]
    [TestCase("1", "10")]
    [TestCase("1", "1.0000000000000000000000000000000000000001")]
    [TestCase("9007199254740992", "9007199254740993")]
    [TestCase("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567891")]
    [TestCase("1e1000000000", "1e1000000001")]
    [TestCase("1e1000000000", "-1e1000000000")]
    [TestCase("1e1000000000", "1e-1000000000")]
    [TestCase("0", "1e-1000000000")]
    [TestCase("1e10000000000000000000000000", "1e10000000000000000000000001")]
    public void Different_values_are_not_equal(string one, string other)
    {
        var (left, right) = (FieldValue.FromJson(one), FieldValue.FromJson(other));

        Assert.That(left, Is.Not.EqualTo(right));
        Assert.That(left == right, Is.False);
        Assert.That(left != right, Is.True);
        Assert.That(left.Equals((object)right), Is.False);
    }

    [Test]
    public void Numbers_are_equal_if_and_only_if_their_exact_values_are_equal()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 400).Select(_ => Spell(random)).ToArray();
        foreach (var (left, leftFraction) in numbers)
        {
            foreach (var (right, rightFraction) in numbers)
            {
                var areEqual = left == right;
                Assert.That(areEqual, Is.EqualTo(leftFraction == rightFraction), $"{left} {right}");
                Assert.That(!areEqual || left.GetHashCode() == right.GetHashCode(), $"{left} {right}");
            }

            // A decimal represents numbers of up to 96 bits with at most 28 decimals.
            var decimals = 0;
            while (!(leftFraction % BigInteger.Pow(10, 40 - decimals)).IsZero)
            {
                decimals++;
            }

            var digits = leftFraction / BigInteger.Pow(10, 40 - decimals);
            var isExact = decimals <= 28 && BigInteger.Abs(digits) < BigInteger.Pow(2, 96);
            Assert.That(left.TryGetDecimal(out var number), Is.EqualTo(isExact), left.ToString());
            Assert.That(!isExact || (FieldValue)number == left, left.ToString());
        }
    }

    [Test]
    public void A_number_with_an_exponent_of_thousands_of_digits_equals_only_the_same_text()
    {
        var one = FieldValue.FromJson("1e" + new string('9', 2_000));
        var same = FieldValue.FromJson("1e" + new string('9', 2_000));

        Assert.That((same, same.GetHashCode()), Is.EqualTo((one, one.GetHashCode())));
        Assert.That(FieldValue.FromJson("10e" + new string('9', 1_999) + "8"), Is.Not.EqualTo(one));
        Assert.That(FieldValue.FromJson("1e" + new string('0', 2_000) + "1"), Is.EqualTo(FieldValue.FromJson("10")));
    }

    [Test]
    public void A_value_never_equals_an_object_of_another_type()
    {
        Assert.That(((FieldValue)5).Equals((object)5), Is.False);
        Assert.That(default(FieldValue).Equals((object?)null), Is.False);
    }

    [Test]
    public void Values_can_be_compared_with_constants()
    {
        FieldValue text = "yes", number = 1.10m, boolean = true, nothing = null;

        Assert.That(text == "yes" && text != "no" && text.Equals("yes"));
        Assert.That(number == 1.1m && number != 1);
        Assert.That(boolean == true && boolean != false);
        Assert.That(nothing == null && text != null);
    }

    // Returns a number in a random spelling, and the number times 10^40 as an integer.
    private static (FieldValue Value, BigInteger Fraction) Spell(Random random)
    {
        var digits = random.Next(4) switch
        {
            0 => new BigInteger(random.Next(-3, 4)),
            1 => random.NextInt64(),
            2 => (BigInteger.One << 96) - random.Next(3),
            _ => -random.Next(100) * BigInteger.Pow(10, random.Next(25)),
        };
        var exponent = random.Next(-32, 3);
        var zeros = random.Next(0, 6);
        var text = (digits * BigInteger.Pow(10, zeros)).ToString(CultureInfo.InvariantCulture)
            + (random.Next(2) == 0 ? ".000" : string.Empty)
            + (random.Next(2) == 0 ? "e" : "E")
            + (exponent - zeros).ToString(CultureInfo.InvariantCulture);
        var fraction = digits * BigInteger.Pow(10, exponent + 40);
        if (exponent - zeros == 0 || random.Next(2) == 0)
        {
            text = ToPlainText(fraction);
        }

        return (FieldValue.FromJson(text), fraction);
    }

    private static string ToPlainText(BigInteger fraction)
    {
        var digits = BigInteger.Abs(fraction).ToString(CultureInfo.InvariantCulture).PadLeft(41, '0');
        return (fraction.Sign < 0 ? "-" : string.Empty) + digits[..^40] + "." + digits[^40..].TrimEnd('0').PadRight(1, '0');
    }
}

using System.Globalization;
using System.Text;

namespace Alpharun.Generated.Tests.Fields;

public class FieldValueNumberTests
{
    private static readonly string[] Numbers =
    [
        "0", "-0", "0.0", "-0.0", "0.00", "-0.00", "5", "-5", "10", "1.10", "-1.10", "0.5", "-0.5", "0.05", "100.00",
        "1e0", "1E0", "1e400", "1E+2", "1e-7", "1.5E-05", "1e1000000000", "-1e-1000000000", "0e5", "-0e-5",
        "999999999999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775807", "-9223372036854775808",
        "-9223372036854775809", "9999999999999999999", "10000000000000000000", "18446744073709551616",
        "1234567890123456789012345678901234567890", "-1234567890.123456789012345678901234567890",
        "0.123456789012345678", "-0.123456789012345678", "0.1234567890123456789", "0.000000000000000001", "0.0000000000000000001",
        "0.000000000000000000", "0.0000000000000000000", "1.000000000000000000", "9.223372036854775807", "9.223372036854775808",
        "79228162514264337593543950335", "79228162514264337593543950336", "0.30000000000000004", "4.35", "1.7976931348623157E+308",
    ];

    [TestCaseSource(nameof(Numbers))]
    public void A_number_round_trips_exactly(string text)
    {
        Assert.That(FieldValue.FromNumber(Encoding.UTF8.GetBytes(text)).ToString(), Is.EqualTo(text));
        Assert.That(FieldValue.FromJson(text).ToJson(), Is.EqualTo(text));
    }

    [Test]
    public void A_number_of_many_digits_round_trips_exactly()
    {
        var text = "-" + new string('7', 100_000) + "." + new string('3', 100_000) + "e" + new string('9', 1000);

        Assert.That(FieldValue.FromJson(text).ToJson(), Is.EqualTo(text));
    }

    [Test]
    public void Reading_and_writing_plain_numbers_allocates_nothing()
    {
        byte[][] texts = [.. new[] { "5", "-1.10", "9223372036854775807", "0.00" }.Select(Encoding.UTF8.GetBytes)];
        using var output = new MemoryStream(1000);
        using var writer = new System.Text.Json.Utf8JsonWriter(output);
        writer.WriteStartArray();
        Run();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        void Run()
        {
            foreach (var text in texts)
            {
                FieldValue.FromNumber(text).WriteTo(writer);
            }
        }
    }

    [TestCase("0", 0)]
    [TestCase("-0", 0)]
    [TestCase("0e999999999999999999999", 0)]
    [TestCase("1.0", 1)]
    [TestCase("1e3", 1000)]
    [TestCase("1.5e1", 15)]
    [TestCase("-120e-1", -12)]
    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("9223372036854775807.000000000000000000000", long.MaxValue)]
    [TestCase("-9223372036854775808", long.MinValue)]
    [TestCase("-9.223372036854775808e18", long.MinValue)]
    public void An_integer_is_read_in_any_spelling(string text, long expected)
    {
        var value = FieldValue.FromJson(text);

        Assert.That(value.AsInt64(), Is.EqualTo(expected));
        Assert.That(value.TryGetInt64(out var read), Is.True);
        Assert.That(read, Is.EqualTo(expected));
    }

    [TestCase("1.5")]
    [TestCase("-0.1")]
    [TestCase("1e-1")]
    [TestCase("9223372036854775808")]
    [TestCase("-9223372036854775809")]
    [TestCase("9223372036854775807.5")]
    [TestCase("1e19")]
    [TestCase("1e400")]
    [TestCase("1e1000000000")]
    [TestCase("1e-1000000000")]
    public void A_fraction_or_a_number_that_is_too_large_is_not_an_integer(string text)
    {
        var value = FieldValue.FromJson(text);

        Assert.That(() => value.AsInt64(), Throws.TypeOf<OverflowException>());
        Assert.That(value.TryGetInt64(out var read), Is.False);
        Assert.That(read, Is.Zero);
    }

    [TestCase("1.10", "1.10")]
    [TestCase("-0.00", "0.00")]
    [TestCase("1e2", "100")]
    [TestCase("1e-28", "0.0000000000000000000000000001")]
    [TestCase("10000000000000000000000000000000000000000e-40", "1")]
    [TestCase("0.00000000000000000000000000000000000000001e41", "1")]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [TestCase("1.0000000000000000000000000000000000000000000000", "1")]
    public void A_number_that_a_decimal_represents_exactly_is_read(string text, string expected)
    {
        var value = FieldValue.FromJson(text);

        Assert.That(value.AsDecimal(), Is.EqualTo(decimal.Parse(expected, CultureInfo.InvariantCulture)));
        Assert.That(value.TryGetDecimal(out _), Is.True);
    }

    [Test]
    public void A_decimal_keeps_trailing_zeros() =>
        Assert.That(FieldValue.FromJson("1.10").AsDecimal().ToString(CultureInfo.InvariantCulture), Is.EqualTo("1.10"));

    [TestCase("79228162514264337593543950336")]
    [TestCase("79228162514264337593543950335.1")]
    [TestCase("1e-29")]
    [TestCase("0.12345678901234567890123456789")]
    [TestCase("1234567890123456789012345678.95")]
    [TestCase("1e29")]
    [TestCase("1e1000000000")]
    [TestCase("1e-1000000000")]
    public void A_number_that_a_decimal_would_round_throws(string text)
    {
        var value = FieldValue.FromJson(text);

        Assert.That(() => value.AsDecimal(), Throws.TypeOf<OverflowException>());
        Assert.That(value.TryGetDecimal(out var read), Is.False);
        Assert.That(read, Is.Zero);
    }

    [TestCase("0", 0)]
    [TestCase("4.35", 4.35)]
    [TestCase("0.30000000000000004", 0.30000000000000004)]
    [TestCase("9007199254740993", 9007199254740992)]
    [TestCase("9007199254740993.5", 9007199254740994)]
    [TestCase("9223372036854775807", 9223372036854775807d)]
    [TestCase("1234567890123456789012345678901234567890", 1234567890123456789012345678901234567890d)]
    [TestCase("1e-400", 0)]
    [TestCase("1e-1000000000", 0)]
    [TestCase("0e1000000000", 0)]
    [TestCase("1.7976931348623157e308", double.MaxValue)]
    [TestCase("-5e-324", -double.Epsilon)]
    public void AsDouble_returns_the_nearest_double(string text, double expected)
    {
        var value = FieldValue.FromJson(text);

        Assert.That(value.AsDouble(), Is.EqualTo(expected));
        Assert.That(value.TryGetDouble(out var read), Is.True);
        Assert.That(read, Is.EqualTo(expected));
    }

    [Test]
    public void AsDouble_returns_the_same_double_as_the_parser_of_the_runtime()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var digits = random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 19))).ToString(CultureInfo.InvariantCulture);
            var text = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";

            Assert.That(FieldValue.FromJson(text).AsDouble(), Is.EqualTo(double.Parse(text, CultureInfo.InvariantCulture)), text);
        }
    }

    [TestCase("1e400")]
    [TestCase("-1e309")]
    [TestCase("1e1000000000")]
    [TestCase("1e99999999999999999999999999")]
    public void A_number_outside_the_range_of_a_double_throws(string text)
    {
        var value = FieldValue.FromJson(text);

        Assert.That(() => value.AsDouble(), Throws.TypeOf<OverflowException>());
        Assert.That(value.TryGetDouble(out var read), Is.False);
        Assert.That(read, Is.Zero);
    }

    [Test]
    public void Numbers_are_written_independently_of_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = comma;

            FieldValue[] values = [-1.5, -1.5m, -5, FieldValue.FromJson("-1.5"), FieldValue.FromJson("-15e-1")];
            Assert.That(values.Select(v => v.ToString()), Is.EqualTo(["-1.5", "-1.5", "-5", "-1.5", "-15e-1"]));
            Assert.That(values.Select(v => v.AsDouble()), Is.EqualTo([-1.5, -1.5, -5, -1.5, -1.5]));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}

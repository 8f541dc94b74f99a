using System.Globalization;

namespace Alpharun.Generated.Tests.Fields;

public class FieldValueConversionTests
{
    [Test]
    public void NET_types_convert_to_values()
    {
        FieldValue text = "5", empty = "", nothing = (string?)null, boolean = false, small = -7, large = long.MinValue;

        Assert.That(text.ToJson(), Is.EqualTo("\"5\""));
        Assert.That(empty.ToJson(), Is.EqualTo("\"\""));
        Assert.That(nothing.IsNull);
        Assert.That(boolean.ToJson(), Is.EqualTo("false"));
        Assert.That(small.ToJson(), Is.EqualTo("-7"));
        Assert.That(large.ToJson(), Is.EqualTo("-9223372036854775808"));
        Assert.That(large, Is.EqualTo(FieldValue.FromJson("-9223372036854775808")));
    }

    [TestCase(0d, "0")]
    [TestCase(-0d, "-0")]
    [TestCase(5d, "5")]
    [TestCase(0.1, "0.1")]
    [TestCase(1e300, "1E+300")]
    [TestCase(1e-7, "1E-07")]
    [TestCase(double.MaxValue, "1.7976931348623157E+308")]
    public void A_double_becomes_the_shortest_number_that_round_trips(double number, string expected)
    {
        FieldValue value = number;

        Assert.That(value.ToJson(), Is.EqualTo(expected));
        Assert.That((double)value, Is.EqualTo(number));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void NaN_and_infinities_throw(double number) =>
        Assert.That(() => (FieldValue)number, Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase("0")]
    [TestCase("1.10")]
    [TestCase("-0.0000000000000000000000000001")]
    [TestCase("79228162514264337593543950335")]
    public void A_decimal_keeps_its_digits(string text)
    {
        FieldValue value = decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.That(value.ToJson(), Is.EqualTo(text));
    }

    [Test]
    public void A_cast_to_int_does_not_truncate()
    {
        Assert.That((int)FieldValue.FromJson("-2147483648"), Is.EqualTo(int.MinValue));
        Assert.That((int)FieldValue.FromJson("1e3"), Is.EqualTo(1000));
        Assert.That(() => (int)FieldValue.FromJson("2147483648"), Throws.TypeOf<OverflowException>());
        Assert.That(() => (int)FieldValue.FromJson("-2147483649"), Throws.TypeOf<OverflowException>());
        Assert.That(() => (int)FieldValue.FromJson("\"5\""), Throws.InvalidOperationException);
    }

    [TestCase("null", "null")]
    [TestCase("\"\"", "")]
    [TestCase("\"null\"", "null")]
    [TestCase("\"caf\\u00e9\"", "caf\u00e9")]
    [TestCase("true", "true")]
    [TestCase("false", "false")]
    [TestCase("1.10", "1.10")]
    [TestCase(" { \"a\": [1.10, 1e400] } ", "{ \"a\": [1.10, 1e400] }")]
    public void ToString_returns_the_original_text(string json, string expected) =>
        Assert.That(FieldValue.FromJson(json).ToString(), Is.EqualTo(expected));

    [Test]
    public void ToJson_escapes_only_the_characters_that_JSON_requires() =>
        Assert.That(((FieldValue)"caf\u00e9 \"09:30+05:30\"\n").ToJson(), Is.EqualTo("\"caf\u00e9 \\\"09:30+05:30\\\"\\n\""));

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("\"5\"")]
    [TestCase("\"quote \\u0022 backslash \\\\ line \\n caf\u00e9 \\uD83D\\uDE00 \\u0000\"")]
    [TestCase("true")]
    [TestCase("-0.0")]
    [TestCase("{\"a\":[1,{}]}")]
    public void JSON_round_trips(string json)
    {
        var value = FieldValue.FromJson(json);

        Assert.That(FieldValue.FromJson(value.ToJson()), Is.EqualTo(value));
    }

    [TestCase("")]
    [TestCase("  ")]
    [TestCase("secret")]
    [TestCase("trusecret")]
    [TestCase("'secret'")]
    [TestCase("\"secret")]
    [TestCase("\"secret\\ud800\"")]
    [TestCase("\"secret\" \"secret\"")]
    [TestCase("[\"secret\",]")]
    [TestCase("{\"secret\":1")]
    [TestCase("\"secret\" // secret")]
    [TestCase("01")]
    [TestCase("+1")]
    [TestCase("1.")]
    [TestCase(".5")]
    [TestCase("1e")]
    [TestCase("NaN")]
    [TestCase("\ufeff1")]
    public void FromJson_throws_for_invalid_JSON_without_quoting_it(string json)
    {
        var problem = Assert.Throws<FormatException>(() => FieldValue.FromJson(json))!;

        Assert.That(problem.ToString(), Does.Not.Contain("secret"));
    }

    [Test]
    public void The_exception_for_an_unpaired_surrogate_has_its_position() =>
        Assert.That(
            () => FieldValue.FromJson("\"secret\ud800\""),
            Throws.TypeOf<FormatException>().With.Message.Contains("character 8").And.Message.Not.Contains("secret"));

    [Test]
    public void The_exception_for_invalid_JSON_has_its_position() =>
        Assert.That(() => FieldValue.FromJson("[1,\n 2,\n 3 x]"), Throws.TypeOf<FormatException>().With.Message.Contains("line 3, byte 4"));

    [Test]
    public void FromJson_throws_for_a_null_reference() => Assert.That(() => FieldValue.FromJson(null!), Throws.ArgumentNullException);
}

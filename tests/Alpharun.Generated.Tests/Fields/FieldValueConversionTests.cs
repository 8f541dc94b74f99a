using System.Globalization;

namespace Alpharun.Generated.Tests.Fields;

public class FieldValueConversionTests
{
    [Test]
    public void What_a_program_has_becomes_a_value()
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
    public void A_double_becomes_the_shortest_number_that_is_it(double number, string expected)
    {
        FieldValue value = number;

        Assert.That(value.ToJson(), Is.EqualTo(expected));
        Assert.That((double)value, Is.EqualTo(number));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void A_double_that_JSON_has_no_number_for_is_refused(double number) =>
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
    public void A_cast_to_an_integer_does_not_cut_digits_off()
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
    public void A_value_in_words_is_the_same_everywhere(string json, string expected) =>
        Assert.That(FieldValue.FromJson(json).ToString(), Is.EqualTo(expected));

    [Test]
    public void A_text_is_escaped_no_more_than_JSON_asks_for() =>
        Assert.That(((FieldValue)"caf\u00e9 \"09:30+05:30\"\n").ToJson(), Is.EqualTo("\"caf\u00e9 \\\"09:30+05:30\\\"\\n\""));

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("\"5\"")]
    [TestCase("\"quote \\u0022 backslash \\\\ line \\n caf\u00e9 \\uD83D\\uDE00 \\u0000\"")]
    [TestCase("true")]
    [TestCase("-0.0")]
    [TestCase("{\"a\":[1,{}]}")]
    public void Json_goes_there_and_back(string json)
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
    public void What_is_not_one_JSON_value_is_refused_without_repeating_it(string json)
    {
        var problem = Assert.Throws<FormatException>(() => FieldValue.FromJson(json))!;

        Assert.That(problem.ToString(), Does.Not.Contain("secret"));
    }

    [Test]
    public void Half_a_surrogate_pair_is_pointed_at() =>
        Assert.That(
            () => FieldValue.FromJson("\"secret\ud800\""),
            Throws.TypeOf<FormatException>().With.Message.Contains("character 8").And.Message.Not.Contains("secret"));

    [Test]
    public void What_is_not_JSON_is_pointed_at() =>
        Assert.That(() => FieldValue.FromJson("[1,\n 2,\n 3 x]"), Throws.TypeOf<FormatException>().With.Message.Contains("line 3, byte 4"));

    [Test]
    public void No_JSON_at_all_is_not_null() => Assert.That(() => FieldValue.FromJson(null!), Throws.ArgumentNullException);
}

using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class ScalarTests
{
    [TestCase("no")]
    [TestCase("No")]
    [TestCase("yes")]
    [TestCase("on")]
    [TestCase("off")]
    [TestCase("y")]
    [TestCase("n")]
    [TestCase("tRUE")]
    [TestCase("nUll")]
    [TestCase("none")]
    [TestCase("2024-01-31")]
    [TestCase("2024-01-31T10:00:00Z")]
    [TestCase("12:30:45")]
    [TestCase("1_000")]
    [TestCase("1,000")]
    [TestCase("0b101")]
    [TestCase("0X1F")]
    [TestCase("0o8")]
    [TestCase("1.2.3")]
    [TestCase("1e")]
    [TestCase("+")]
    [TestCase(".")]
    [TestCase("+1-555")]
    [TestCase("inf")]
    [TestCase("١٢")]
    public void Text_stays_text(string plain) => Assert.That(Read(plain).Kind, Is.EqualTo(ScalarKind.Text));

    [TestCase("null")]
    [TestCase("Null")]
    [TestCase("NULL")]
    [TestCase("~")]
    [TestCase("")]
    public void An_empty_value_is_null(string plain) => Assert.That(Read(plain).Kind, Is.EqualTo(ScalarKind.Null));

    [TestCase("true", true)]
    [TestCase("True", true)]
    [TestCase("TRUE", true)]
    [TestCase("false", false)]
    [TestCase("False", false)]
    [TestCase("FALSE", false)]
    public void Booleans_are_booleans(string plain, bool expected)
    {
        var scalar = Read(plain);

        Assert.That((scalar.Kind, scalar.IsTrue), Is.EqualTo((ScalarKind.Boolean, expected)));
    }

    [TestCase("0", "0")]
    [TestCase("-17", "-17")]
    [TestCase("+17", "17")]
    [TestCase("007", "7")]
    [TestCase("0x1F", "31")]
    [TestCase("0xff", "255")]
    [TestCase("0o17", "15")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567890")]
    [TestCase("+0123456789012345678901234567890", "123456789012345678901234567890")]
    public void Integers_are_converted_to_JSON_syntax(string plain, string json)
    {
        var scalar = Read(plain);

        Assert.That((scalar.Kind, scalar.JsonNumber()), Is.EqualTo((ScalarKind.Integer, json)));
    }

    [TestCase("1.10", "1.10")]
    [TestCase("-0.0", "-0.0")]
    [TestCase("1e400", "1e400")]
    [TestCase(".5", "0.5")]
    [TestCase("-.5", "-0.5")]
    [TestCase("2.", "2")]
    [TestCase("+1.5", "1.5")]
    public void Other_numbers_are_converted_to_JSON_syntax(string plain, string json)
    {
        var scalar = Read(plain);

        Assert.That((scalar.Kind, scalar.JsonNumber()), Is.EqualTo((ScalarKind.Float, json)));
    }

    [TestCase(".inf")]
    [TestCase("-.INF")]
    [TestCase(".NaN")]
    public void Infinities_and_NaN_have_no_JSON_number(string plain)
    {
        var scalar = Read(plain);

        Assert.That((scalar.Kind, scalar.JsonNumber()), Is.EqualTo((ScalarKind.Float, (string?)null)));
    }

    [TestCase("'true'")]
    [TestCase("\"1\"")]
    [TestCase("!!str 1")]
    [TestCase("|-\n  null")]
    public void A_quoted_or_tagged_scalar_is_text(string yaml) => Assert.That(Read(yaml).Kind, Is.EqualTo(ScalarKind.Text));

    [Test]
    public void A_number_keeps_its_original_text() => Assert.That(Read("1.10").Text, Is.EqualTo("1.10"));

    private static ScalarNode Read(string yaml) => (ScalarNode)DocumentReader.ReadMap($"a: {yaml}\n", "pets.yaml")["a"];
}

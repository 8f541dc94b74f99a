using Alpharun.Shapes;

namespace Alpharun.Generated.Tests.Models;

/// <summary>What is wrong is said with its place, and never with its value.</summary>
[TestFixtureSource(typeof(JsonLibrary), nameof(JsonLibrary.All))]
public class ModelErrorTests(JsonLibrary library)
{
    private const string Contact = """{"id":"1","email":"secret@example.com","custom_fields":[{"key":"secret-key","name":"n","type":"text","value":1}]}""";

    [TestCase("null", "Expected a string, found null. At $.id")]
    [TestCase("5", "Expected a string, found a number. At $.id")]
    [TestCase("true", "Expected a string, found a boolean. At $.id")]
    [TestCase("[]", "Expected a string, found an array. At $.id")]
    [TestCase("{}", "Expected a string, found an object. At $.id")]
    public void A_value_of_another_kind_is_refused(string value, string message) =>
        Assert.That(library.ErrorOf<Contact>(Json.With(Contact, "id", value)), Does.Contain(message));

    [TestCase("""[{"key":"a","name":"n","type":"text","value":1},{"name":"n","type":"text","value":1}]""", "'key' is missing. At $.custom_fields[1] of Contact")]
    [TestCase("""[{"key":"a","name":5,"type":"text","value":1}]""", "At $.custom_fields[0].name of Contact")]
    [TestCase("5", "Expected an array, found a number. At $.custom_fields of Contact")]
    public void The_path_leads_into_what_is_nested(string fields, string message) =>
        Assert.That(library.ErrorOf<Contact>(Json.With(Contact, "custom_fields", fields)), Does.Contain(message));

    [TestCase("""{"text":"secret"}""")]
    [TestCase("""{"id":"secret","custom_fields":"secret"}""")]
    [TestCase("""{"id":["secret"]}""")]
    public void No_value_is_in_the_message(string json) => Assert.That(library.ErrorOf<Contact>(json), Does.Not.Contain("secret"));

    [TestCase("event", "1.5", "64-bit integer")]
    [TestCase("event", "99999999999999999999", "64-bit integer")]
    [TestCase("event", "\"5\"", "a number")]
    [TestCase("new", "\"true\"", "a boolean")]
    [TestCase("new", "1", "a boolean")]
    public void Nothing_is_converted(string property, string value, string message)
    {
        var json = Json.With("""{"class":"","event":1,"namespace":""}""", property, value);

        Assert.That(library.ErrorOf<Keywords>(json), Does.Contain(message).And.Contain($"$.{property}"));
    }

    [Test]
    public void A_32_bit_integer_has_32_bits() =>
        Assert.That(library.ErrorOf<Problem>("""{"status":2147483648}"""), Does.Contain("32-bit").And.Contain("$.status").And.Not.Contain("2147483648"));

    [Test]
    public void A_number_beyond_all_types_is_not_in_the_message() =>
        Assert.That(library.ErrorOf<Problem>("""{"status":1.5e400}"""), Does.Not.Contain("1.5e400").And.Contain("status"));

    [Test]
    public void A_path_through_an_odd_name_is_in_brackets() =>
        Assert.That(library.ErrorOf<OddNames>("""{"@type":"","1st":"","a name with spaces":5}"""), Does.Contain("$['a name with spaces']"));

    [Test]
    public void A_quote_and_a_backslash_in_a_name_of_a_path_are_escaped() =>
        Assert.That(
            library.ErrorOf<OddNames>("""{"@type":"","1st":"","it's":5}""") + library.ErrorOf<OddNames>("""{"@type":"","1st":"","back\\slash":5}"""),
            Does.Contain("$['it\\'s']").And.Contain("$['back\\\\slash']"));

    [TestCase("")]
    [TestCase("{\"id\":")]
    public void What_is_no_JSON_is_no_model(string json) =>
        Assert.That(() => library.Read<Contact>(json) ?? throw new FormatException(), Throws.Exception);
}

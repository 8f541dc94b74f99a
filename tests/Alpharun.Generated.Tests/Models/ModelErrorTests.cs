using Alpharun.Shapes;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Tests that error messages contain the position of a problem, but no values.</summary>
[TestFixtureSource(typeof(JsonLibrary), nameof(JsonLibrary.All))]
public class ModelErrorTests(JsonLibrary library)
{
    private const string Contact = """{"id":"1","email":"secret@example.com","custom_fields":[{"key":"secret-key","name":"n","type":"text","value":1}]}""";

    [TestCase("null", "Expected a string, found null. At $.id")]
    [TestCase("5", "Expected a string, found a number. At $.id")]
    [TestCase("true", "Expected a string, found a boolean. At $.id")]
    [TestCase("[]", "Expected a string, found an array. At $.id")]
    [TestCase("{}", "Expected a string, found an object. At $.id")]
    public void A_value_of_the_wrong_type_throws(string value, string message) =>
        Assert.That(library.ErrorOf<Contact>(Json.With(Contact, "id", value)), Does.Contain(message));

    [TestCase("""[{"key":"a","name":"n","type":"text","value":1},{"name":"n","type":"text","value":1}]""", "'key' is missing. At $.custom_fields[1] of Contact")]
    [TestCase("""[{"key":"a","name":5,"type":"text","value":1}]""", "At $.custom_fields[0].name of Contact")]
    [TestCase("5", "Expected an array, found a number. At $.custom_fields of Contact")]
    public void The_path_includes_nested_properties(string fields, string message) =>
        Assert.That(library.ErrorOf<Contact>(Json.With(Contact, "custom_fields", fields)), Does.Contain(message));

    [TestCase("""{"text":"secret"}""")]
    [TestCase("""{"id":"secret","custom_fields":"secret"}""")]
    [TestCase("""{"id":["secret"]}""")]
    public void The_message_contains_no_values(string json) => Assert.That(library.ErrorOf<Contact>(json), Does.Not.Contain("secret"));

    [TestCase("event", "1.5", "64-bit integer")]
    [TestCase("event", "99999999999999999999", "64-bit integer")]
    [TestCase("event", "\"5\"", "a number")]
    [TestCase("new", "\"true\"", "a boolean")]
    [TestCase("new", "1", "a boolean")]
    public void Values_of_another_type_are_not_converted(string property, string value, string message)
    {
        var json = Json.With("""{"class":"","event":1,"namespace":""}""", property, value);

        Assert.That(library.ErrorOf<Keywords>(json), Does.Contain(message).And.Contain($"$.{property}"));
    }

    [Test]
    public void A_number_outside_the_range_of_a_32_bit_integer_throws() =>
        Assert.That(library.ErrorOf<Problem>("""{"status":2147483648}"""), Does.Contain("32-bit").And.Contain("$.status").And.Not.Contain("2147483648"));

    [Test]
    public void The_message_does_not_contain_a_number_outside_the_range_of_all_types() =>
        Assert.That(library.ErrorOf<Problem>("""{"status":1.5e400}"""), Does.Not.Contain("1.5e400").And.Contain("status"));

    [Test]
    public void A_property_name_with_spaces_is_in_brackets() =>
        Assert.That(library.ErrorOf<OddNames>("""{"@type":"","1st":"","a name with spaces":5}"""), Does.Contain("$['a name with spaces']"));

    [Test]
    public void Quotes_and_backslashes_in_property_names_are_escaped() =>
        Assert.That(
            library.ErrorOf<OddNames>("""{"@type":"","1st":"","it's":5}""") + library.ErrorOf<OddNames>("""{"@type":"","1st":"","back\\slash":5}"""),
            Does.Contain("$['it\\'s']").And.Contain("$['back\\\\slash']"));

    [TestCase("")]
    [TestCase("{\"id\":")]
    public void Invalid_JSON_throws(string json) =>
        Assert.That(() => library.Read<Contact>(json) ?? throw new FormatException(), Throws.Exception);
}

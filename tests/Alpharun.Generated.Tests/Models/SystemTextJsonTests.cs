using System.Text.Json;
using System.Text.Json.Serialization;
using Holder = Alpharun.Generated.Tests.Models.UserTypeTests.Holder;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Tests models with custom settings and with source generation of System.Text.Json.</summary>
public partial class SystemTextJsonTests
{
    private const string Contact = """{"id":"1","custom_fields":[{"key":"k","name":"n","type":"number","value":1.10}],"new":[1.10]}""";

    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Test]
    public void The_web_defaults_have_no_effect()
    {
        var contact = JsonSerializer.Deserialize<Contact>(Contact, JsonSerializerOptions.Web);

        Assert.That(JsonSerializer.Serialize(contact, JsonSerializerOptions.Web), Is.EqualTo(Contact));
    }

    [Test]
    public void Comments_and_trailing_commas_are_accepted_if_the_settings_allow_them() =>
        Assert.That(JsonSerializer.Deserialize<Contact>("""{"id":"1", /* one */ }""", Lenient)!.Id, Is.EqualTo("1"));

    [TestCase("1e-400")]
    [TestCase("1.0000000000000000000000000000000000000001")]
    [TestCase("9223372036854775808")]
    [TestCase("1e999999999999")]
    public void A_number_that_is_not_an_integer_throws(string number) =>
        Assert.That(
            () => JsonSerializer.Deserialize<Shapes.Keywords>($$"""{"class":"","event":{{number}},"namespace":""}"""),
            Throws.TypeOf<JsonException>().With.Message.Contains("64-bit integer"));

    [Test]
    public void Models_round_trip_with_source_generation()
    {
        const string Json = $$"""{"Contact":{{Contact}},"Contacts":[],"ByName":{},"Type":"text","MaybeType":null,"Value":1.10,"MaybeValue":null}""";
        var holder = JsonSerializer.Deserialize(Json, UserContext.Default.Holder);

        Assert.That(JsonSerializer.Serialize(holder, UserContext.Default.Holder), Is.EqualTo(Json));
    }

    [Test]
    public void Models_and_values_at_the_root_round_trip_with_source_generation()
    {
        Assert.That(JsonSerializer.Serialize(JsonSerializer.Deserialize(Contact, UserContext.Default.Contact), UserContext.Default.Contact!), Is.EqualTo(Contact));
        Assert.That(JsonSerializer.Serialize(JsonSerializer.Deserialize("1.10", UserContext.Default.FieldValue), UserContext.Default.FieldValue), Is.EqualTo("1.10"));
    }

    [TestCase("1e400")]
    [TestCase("-0")]
    [TestCase("0.12345678901234567890123456789012345678901234567890")]
    public void A_number_that_fits_into_no_type_round_trips(string number)
    {
        var json = $$"""{"required_one":{{number}},"required_nullable":null,"new":[{{number}}]}""";

        Assert.That(JsonSerializer.Serialize(JsonSerializer.Deserialize<Shapes.Unions>(json)), Is.EqualTo(json));
    }

    [Test]
    public void An_unpaired_surrogate_throws() =>
        Assert.That(() => JsonSerializer.Deserialize<Contact>("""{"id":"\ud800"}"""), Throws.TypeOf<JsonException>());

    [JsonSerializable(typeof(Holder))]
    [JsonSerializable(typeof(Contact))]
    [JsonSerializable(typeof(FieldValue))]
    internal sealed partial class UserContext : JsonSerializerContext;
}

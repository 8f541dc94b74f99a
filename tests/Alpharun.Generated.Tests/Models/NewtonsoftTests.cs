using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Tests models with custom settings of Newtonsoft.Json.</summary>
public class NewtonsoftTests
{
    [Test]
    public void Settings_that_omit_nulls_or_rename_properties_have_no_effect()
    {
        var settings = new JsonSerializerSettings
        {
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.DateTimeOffset,
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
        };
        const string Draft = """{"name":"2025-01-31T09:30:00+05:30","n_name":null}""";

        Assert.That(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Shapes.Draft>(Draft, settings), settings), Is.EqualTo(Draft));
    }

    // For the first number, Newtonsoft.Json throws an OverflowException. For the second, it throws a JsonReaderException.
    [TestCase("79858087833313501248973620613.1")]
    [TestCase("79228162514264337593543950336.5")]
    [TestCase("1e400")]
    public void A_number_outside_the_range_of_a_decimal_throws_an_exception_of_Newtonsoft_Json(string number)
    {
        Assert.That(() => JsonConvert.DeserializeObject<Contact>($$"""{"id":"1","new":{{number}}}"""), Throws.InstanceOf<JsonSerializationException>().With.Message.Not.Contains("5012489"));
        Assert.That(() => JsonConvert.DeserializeObject<FieldValue>($"[{number}]"), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void A_model_round_trips_through_a_JObject()
    {
        var contact = JsonConvert.DeserializeObject<Contact>("""{"id":"1","email":null,"new":[1.10,5,true,null,{}]}""")!;
        var tokens = JObject.FromObject(contact);

        Assert.That(tokens.ToString(Formatting.None), Is.EqualTo("""{"id":"1","new":[1.10,5,true,null,{}]}"""));
        Assert.That(tokens["new"]!.Select(token => token.Type), Is.EqualTo(new[] { JTokenType.Float, JTokenType.Integer, JTokenType.Boolean, JTokenType.Null, JTokenType.Object }));
        Assert.That(tokens.ToObject<Contact>()!.Id, Is.EqualTo("1"));
    }

    [Test]
    public void A_model_is_indented_if_the_settings_require_it()
    {
        var json = JsonConvert.SerializeObject(new { Contact = new Contact { Id = "1" } }, Formatting.Indented);

        Assert.That(json.ReplaceLineEndings("\n"), Is.EqualTo("{\n  \"Contact\": {\n    \"id\": \"1\"\n  }\n}"));
    }

    [Test]
    public void An_integer_of_any_length_round_trips()
    {
        const string Json = """{"required_one":1234567890123456789012345678901234567890,"required_nullable":null}""";

        Assert.That(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Shapes.Unions>(Json)), Is.EqualTo(Json));
    }

    [Test]
    public void An_unpaired_surrogate_throws() =>
        Assert.That(() => new JObject { ["id"] = "\uD800" }.ToObject<Contact>(), Throws.TypeOf<JsonSerializationException>());

    [Test]
    public void PopulateObject_sets_a_model()
    {
        var holder = new UserTypeTests.Holder();

        JsonConvert.PopulateObject("""{"Contact":{"id":"1"}}""", holder);

        Assert.That(holder.Contact!.Id, Is.EqualTo("1"));
    }
}

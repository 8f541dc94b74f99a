using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Models under Newtonsoft.Json as users set it up.</summary>
public class NewtonsoftTests
{
    [Test]
    public void Settings_that_leave_out_nulls_or_rename_change_nothing()
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

    // Newtonsoft.Json itself overflows on the first, and refuses the second.
    [TestCase("79858087833313501248973620613.1")]
    [TestCase("79228162514264337593543950336.5")]
    [TestCase("1e400")]
    public void A_number_beyond_a_decimal_is_an_error_of_Newtonsoft_Json(string number)
    {
        Assert.That(() => JsonConvert.DeserializeObject<Contact>($$"""{"id":"1","new":{{number}}}"""), Throws.InstanceOf<JsonSerializationException>().With.Message.Not.Contains("5012489"));
        Assert.That(() => JsonConvert.DeserializeObject<FieldValue>($"[{number}]"), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void A_model_goes_through_a_JObject()
    {
        var contact = JsonConvert.DeserializeObject<Contact>("""{"id":"1","email":null,"new":[1.10,5,true,null,{}]}""")!;
        var tokens = JObject.FromObject(contact);

        Assert.That(tokens.ToString(Formatting.None), Is.EqualTo("""{"id":"1","new":[1.10,5,true,null,{}]}"""));
        Assert.That(tokens["new"]!.Select(token => token.Type), Is.EqualTo(new[] { JTokenType.Float, JTokenType.Integer, JTokenType.Boolean, JTokenType.Null, JTokenType.Object }));
        Assert.That(tokens.ToObject<Contact>()!.Id, Is.EqualTo("1"));
    }

    [Test]
    public void A_model_is_indented_where_that_is_asked_for()
    {
        var json = JsonConvert.SerializeObject(new { Contact = new Contact { Id = "1" } }, Formatting.Indented);

        Assert.That(json.ReplaceLineEndings("\n"), Is.EqualTo("{\n  \"Contact\": {\n    \"id\": \"1\"\n  }\n}"));
    }

    [Test]
    public void An_integer_of_any_length_is_kept()
    {
        const string Json = """{"required_one":1234567890123456789012345678901234567890,"required_nullable":null}""";

        Assert.That(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Shapes.Unions>(Json)), Is.EqualTo(Json));
    }

    [Test]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.That(() => new JObject { ["id"] = "\uD800" }.ToObject<Contact>(), Throws.TypeOf<JsonSerializationException>());

    [Test]
    public void A_model_fills_a_property_that_is_there_already()
    {
        var holder = new UserTypeTests.Holder();

        JsonConvert.PopulateObject("""{"Contact":{"id":"1"}}""", holder);

        Assert.That(holder.Contact!.Id, Is.EqualTo("1"));
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Newtonsoft.Json.Linq;
using JsonNet = Newtonsoft.Json;

namespace Alpharun.Generated.Tests.Fields;

public class FieldValueConverterTests
{
    private static readonly string[] Exact =
    [
        "null", "\"\"", "\"5\"", "\"true\"", "\"line\\nbreak\"", "true", "false", "0", "5", "-7", "9223372036854775807",
        "1234567890123456789012345678901234567890", "{}", "[]", "{\"a\":[1,\"b\",null,{\"c\":true}]}",
        "{\"at\":\"2025-01-31T09:30:00+05:30\",\"n\":1.10}",
    ];

    private static readonly string[] ExactWithSystemTextJson =
    [
        .. Exact, "1.10", "-0", "-0.0", "1e400", "1E+2", "0.1234567890123456789012345678901234567890", "[1.10, 1e400, -0]",
        "\"2025-01-31T09:30:00.000+05:30\"",
    ];

    // The default encoder escapes a plus sign, even in a date.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [TestCaseSource(nameof(ExactWithSystemTextJson))]
    public void System_Text_Json_round_trips_every_value_exactly(string json)
    {
        var nested = $"{{\"Value\":{json},\"Maybe\":{json},\"List\":[{json},{json}]}}";
        var model = JsonSerializer.Deserialize<Model>(nested)!;

        Assert.That(JsonSerializer.Deserialize<FieldValue>(json), Is.EqualTo(FieldValue.FromJson(json)));
        Assert.That(JsonSerializer.Serialize(FieldValue.FromJson(json), Relaxed), Is.EqualTo(json));
        CheckModel(model, json);
        Assert.That(JsonSerializer.Serialize(model, Relaxed), Is.EqualTo(nested));
    }

    [TestCaseSource(nameof(Exact))]
    public void Newtonsoft_Json_round_trips_most_values_exactly(string json)
    {
        var nested = $"{{\"Value\":{json},\"Maybe\":{json},\"List\":[{json},{json}]}}";
        var model = JsonNet.JsonConvert.DeserializeObject<Model>(nested)!;

        Assert.That(JsonNet.JsonConvert.DeserializeObject<FieldValue>(json), Is.EqualTo(FieldValue.FromJson(json)));
        Assert.That(JsonNet.JsonConvert.SerializeObject(FieldValue.FromJson(json)), Is.EqualTo(json));
        CheckModel(model, json);
        Assert.That(JsonNet.JsonConvert.SerializeObject(model), Is.EqualTo(nested));
    }

    [TestCaseSource(nameof(ExactWithSystemTextJson))]
    public void Newtonsoft_Json_writes_every_value_exactly(string json) =>
        Assert.That(JsonNet.JsonConvert.SerializeObject(FieldValue.FromJson(json)), Is.EqualTo(json));

    [Test]
    public void Newtonsoft_Json_reads_numbers_as_exactly_as_its_settings_allow()
    {
        var asDecimal = new JsonNet.JsonSerializerSettings { FloatParseHandling = JsonNet.FloatParseHandling.Decimal };

        Assert.That(JsonNet.JsonConvert.DeserializeObject<Model>("{\"Value\":1.10}")!.Value.ToJson(), Is.EqualTo("1.1"));
        Assert.That(JsonNet.JsonConvert.DeserializeObject<Model>("{\"Value\":1.10}", asDecimal)!.Value.ToJson(), Is.EqualTo("1.10"));
        Assert.That(
            () => JsonNet.JsonConvert.DeserializeObject<Model>("{\"Value\":7351e400}"),
            Throws.TypeOf<JsonNet.JsonSerializationException>().With.Message.Not.Contains("7351"));
    }

    [Test]
    public void Newtonsoft_Json_reads_dates_as_exactly_as_its_settings_allow()
    {
        var asText = new JsonNet.JsonSerializerSettings { DateParseHandling = JsonNet.DateParseHandling.None };
        var withOffset = new JsonNet.JsonSerializerSettings { DateParseHandling = JsonNet.DateParseHandling.DateTimeOffset };

        Assert.That(Read("2025-01-31T09:30:00Z", null), Is.EqualTo("2025-01-31T09:30:00Z"));
        Assert.That(Read("2025-01-31T09:30:00.25Z", null), Is.EqualTo("2025-01-31T09:30:00.25Z"));
        Assert.That(Read("2025-01-31T09:30:00", null), Is.EqualTo("2025-01-31T09:30:00"));
        Assert.That(Read("2025-01-31T09:30:00.5+05:30", withOffset), Is.EqualTo("2025-01-31T09:30:00.5+05:30"));
        Assert.That(Read("2025-01-31T09:30:00.000+05:30", asText), Is.EqualTo("2025-01-31T09:30:00.000+05:30"));

        static string Read(string date, JsonNet.JsonSerializerSettings? settings) =>
            JsonNet.JsonConvert.DeserializeObject<Model>($"{{\"Value\":\"{date}\"}}", settings)!.Value.AsString();
    }

    [Test]
    public void Newtonsoft_Json_keeps_the_settings_of_its_reader()
    {
        using var reader = new JsonNet.JsonTextReader(new StringReader("[1.10,\"2025-01-31T09:30:00Z\"]"));
        reader.Read();

        var value = JsonNet.JsonSerializer.CreateDefault().Deserialize<FieldValue>(reader);

        Assert.That(value.ToJson(), Is.EqualTo("[1.10,\"2025-01-31T09:30:00Z\"]"));
        Assert.That(reader.DateParseHandling, Is.EqualTo(JsonNet.DateParseHandling.DateTime));
        Assert.That(reader.FloatParseHandling, Is.EqualTo(JsonNet.FloatParseHandling.Double));
    }

    [Test]
    public void A_value_round_trips_through_a_JObject()
    {
        foreach (var json in ExactWithSystemTextJson)
        {
            var model = new Model { Value = FieldValue.FromJson(json), Maybe = FieldValue.FromJson(json) };

            var token = JObject.FromObject(model);

            Assert.That(token.ToObject<Model>()!.Value, Is.EqualTo(model.Value), json);
        }

        Assert.That(JObject.FromObject(new Model { Value = 5 })["Value"]!.Type, Is.EqualTo(JTokenType.Integer));
        Assert.That(new JValue(5).ToObject<FieldValue>(), Is.EqualTo((FieldValue)5));
        Assert.That(new JValue(1.1f).ToObject<FieldValue>().AsDouble(), Is.EqualTo(1.1).Within(1e-6));
        Assert.That(new JValue(Guid.Empty).ToObject<FieldValue>(), Is.EqualTo((FieldValue)Guid.Empty.ToString()));
    }

    [Test]
    public void JSON_null_becomes_a_null_nullable_value()
    {
        const string json = "{\"Value\":null,\"Maybe\":null,\"List\":[null]}";

        foreach (var model in new[] { JsonSerializer.Deserialize<Model>(json)!, JsonNet.JsonConvert.DeserializeObject<Model>(json)! })
        {
            Assert.That(model.Value.IsNull);
            Assert.That(model.Maybe.HasValue, Is.False);
            Assert.That(model.List, Is.EqualTo([default(FieldValue)]));
        }
    }

    [Test]
    public void A_number_that_is_split_across_buffer_segments_is_read()
    {
        var whole = Encoding.UTF8.GetBytes("{\"Value\":12345.67890,\"List\":[\"some text\",[1, 2]]}");
        for (var cut = 1; cut < whole.Length; cut++)
        {
            var reader = new Utf8JsonReader(Segment.Join(whole[..cut], whole[cut..]));

            var model = JsonSerializer.Deserialize<Model>(ref reader)!;

            Assert.That(model.Value.ToJson(), Is.EqualTo("12345.67890"));
            Assert.That(model.List.Select(v => v.ToString()), Is.EqualTo(["some text", "[1, 2]"]));
        }
    }

    [Test]
    public void Invalid_JSON_throws()
    {
        Assert.That(() => JsonSerializer.Deserialize<FieldValue>("[1,"), Throws.InstanceOf<JsonException>());
        Assert.That(() => JsonNet.JsonConvert.DeserializeObject<FieldValue>("[1,"), Throws.InstanceOf<JsonNet.JsonException>());
        Assert.That(() => JsonNet.JsonConvert.DeserializeObject<FieldValue>("NaN"), Throws.InstanceOf<JsonNet.JsonException>());
    }

    private static void CheckModel(Model model, string json)
    {
        var value = FieldValue.FromJson(json);

        Assert.That(model.Value, Is.EqualTo(value));
        Assert.That(model.Maybe, Is.EqualTo(value.IsNull ? default(FieldValue?) : value));
        Assert.That(model.List, Is.EqualTo([value, value]));
    }

    private sealed class Model
    {
        public FieldValue Value { get; set; }

        public FieldValue? Maybe { get; set; }

        public IReadOnlyList<FieldValue> List { get; set; } = [];
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Join(byte[] first, byte[] second)
        {
            var end = new Segment { Memory = second, RunningIndex = first.Length };
            return new(new Segment { Memory = first, Next = end }, 0, end, second.Length);
        }
    }
}

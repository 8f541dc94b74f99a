using Alpharun.Shapes;
using Alpharun.Shapes.Generated;
using Task = System.Threading.Tasks.Task;

namespace Alpharun.Generated.Tests.Http;

public class BodyTests
{
    private readonly RecordingSender _sender = new();

    private static Node Node => new() { Name = "n", Parent = null, Children = [] };

    private static IEnumerable<TestCaseData> Bodies =>
    [
        Case("a model", api => api.CreateBodiesRequiredModelAsync(new Draft { Name = "é", NName = null }), """{"name":"é","n_name":null}"""),
        Case("an optional model", api => api.CreateBodiesOptionalModelAsync("k", new Draft { Name = "a", NName = "b" }), """{"name":"a","n_name":"b"}"""),
        Case("an inline object", api => api.CreateBodiesInlineAsync(new CreateBodiesInlineRequest { Name = "a", Kind = CreateBodiesInlineRequestKind.First, Parts = [new() { Size = 1 }] }), """{"name":"a","kind":"first","parts":[{"size":1}]}"""),
        Case("a list", api => api.ReplaceBodiesListAsync([new() { Id = "1" }, new() { Id = "2" }]), """[{"id":"1"},{"id":"2"}]"""),
        Case("a dictionary", api => api.ReplaceBodiesDictionaryAsync(new Dictionary<string, long> { ["a"] = 1 }), """{"a":1}"""),
        Case("a text", api => api.ReplaceBodiesTextAsync("a \"b\""), "\"a \\\"b\\\"\""),
        Case("a number", api => api.ReplaceBodiesNumberAsync(5), "5"),
        Case("an optional number", api => api.ReplaceBodiesOptionalNumberAsync(5), "5"),
        Case("null", api => api.ReplaceBodiesNullableAsync(null), "null"),
        Case("an enum", api => api.ReplaceBodiesEnumAsync(Color.LightBlue), "\"light-blue\""),
        Case("a union", api => api.ReplaceBodiesUnionAsync(1.10m), "1.10"),
        Case("an optional union", api => api.ReplaceBodiesOptionalUnionAsync(true), "true"),
        Case("anything", api => api.ReplaceBodiesAnythingAsync(RawJson.Parse("[1.10]")), "[1.10]"),
        Case("null as anything", api => api.ReplaceBodiesAnythingAsync(null), "null"),
        Case("an object", api => api.ReplaceBodiesObjectAsync(RawJson.Parse("{\"a\":1.10}")), "{\"a\":1.10}"),
        Case("JSON among other media types", api => api.CreateBodiesMediaTypeAsync(Node), """{"name":"n","parent":null,"children":[]}"""),
        Case("a patch", api => api.UpdateBodiesMaybeAsync("1", new Patch { Title = null, CustomFields = new Dictionary<string, FieldValue> { ["a"] = default, ["b"] = "5" } }), """{"custom_fields":{"a":null,"b":"5"},"title":null}"""),
    ];

    private static IEnumerable<TestCaseData> Absent =>
    [
        Case("model", api => api.CreateBodiesOptionalModelAsync("k"), null),
        Case("dictionary", api => api.ReplaceBodiesDictionaryAsync(), null),
        Case("number", api => api.ReplaceBodiesOptionalNumberAsync(), null),
        Case("union", api => api.ReplaceBodiesOptionalUnionAsync(), null),
    ];

    private static IEnumerable<TestCaseData> Missing =>
    [
        Case("model", api => api.CreateBodiesRequiredModelAsync(null!), null),
        Case("list", api => api.ReplaceBodiesListAsync(null!), null),
        Case("text", api => api.ReplaceBodiesTextAsync(null!), null),
        Case("object", api => api.ReplaceBodiesObjectAsync(null!), null),
    ];

    [TestCaseSource(nameof(Bodies))]
    [TestCaseSource(nameof(Absent))]
    public async Task A_body_is_sent_as_JSON(Func<ShapesApi, Task> call, string? body)
    {
        await call(new ShapesApi(_sender));

        Assert.That(_sender.Body, Is.EqualTo(body));
    }

    [TestCaseSource(nameof(Missing))]
    public void A_null_required_body_throws(Func<ShapesApi, Task> call, string? body) =>
        Assert.That(() => call(new ShapesApi(_sender)), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("body"), body);

    private static TestCaseData Case(string name, Func<ShapesApi, Task> call, string? body) =>
        new TestCaseData(call, body).SetArgDisplayNames(name);
}

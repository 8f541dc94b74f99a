using System.Reflection;
using System.Text;
using Alpharun.Http;
using Alpharun.Serialization;
using Alpharun.Shapes;
using Alpharun.Shapes.Generated;
using Task = System.Threading.Tasks.Task;
using Type = System.Type;

namespace Alpharun.Generated.Tests.Http;

/// <summary>Tests the responses of generated operations.</summary>
public class ResponseCaseTests
{
    [TestCase(201, typeof(JsonBody<Scalars, Scalars.Codec>), null)]
    [TestCase(400, null, typeof(JsonBody<Problem, Problem.Codec>))]
    [TestCase(409, null, typeof(JsonBody<CreateBodiesRequiredModel409Response, CreateBodiesRequiredModel409Response.Codec>))]
    [TestCase(500, null, typeof(JsonBody<Problem, Problem.Codec>))]
    public void The_narrowest_case_of_a_status_is_used(int status, Type? success, Type? error)
    {
        var operation = ShapesApi.CreateBodiesRequiredModelOperation;

        Assert.That(operation.FindSuccess(status)?.GetType(), Is.EqualTo(success));
        Assert.That(success is null ? operation.FindError(status)?.GetType() : null, Is.EqualTo(error));
    }

    [Test]
    public void An_undocumented_status_has_no_case()
    {
        var operation = ShapesApi.ReplaceBodiesTextOperation;

        Assert.That((operation.FindSuccess(404), operation.FindError(404)), Is.EqualTo(((object?)null, (object?)null)));
    }

    [Test]
    public void A_default_without_a_documented_success_includes_success() =>
        Assert.That(ShapesApi.UpdateBodiesMaybeOperation.FindSuccess(200), Is.Not.Null);

    [Test]
    public void A_default_with_a_documented_success_is_an_error()
    {
        var operation = ShapesApi.GetBodiesBinaryOperation;

        Assert.That(operation.FindSuccess(202), Is.Null);
        Assert.That(operation.FindError(202), Is.Not.Null);
    }

    [TestCase(nameof(IShapesApi.GetBodiesBinaryAsync), typeof(Task<Stream>))]
    [TestCase(nameof(IShapesApi.GetBodiesMaybeAsync), typeof(Task<Node>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesNumberAsync), typeof(Task<int?>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesOptionalNumberAsync), typeof(Task<int?>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesAnythingAsync), typeof(Task<RawJson>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesDictionaryAsync), typeof(Task<IReadOnlyDictionary<string, Node>>))]
    [TestCase(nameof(IShapesApi.GetSegmentsAsync), typeof(Task))]
    [TestCase(nameof(IShapesApi.CreateBodiesOptionalModelAsync), typeof(Task))]
    public void A_method_returns_the_documented_type(string method, Type result) =>
        Assert.That(typeof(IShapesApi).GetMethod(method)!.ReturnType, Is.EqualTo(result));

    [Test]
    public void A_list_of_inline_objects_is_read() => Assert.That(ReadList("""[{"id":"1"}]""")[0].Id, Is.EqualTo("1"));

    [Test]
    public void A_body_that_does_not_match_the_document_throws_with_its_path() =>
        Assert.That(() => ReadList("""[{"id":5}]"""), Throws.TypeOf<ModelReadException>().With.Property("Path").EqualTo("$[0].id"));

    [Test]
    public void A_value_type_is_nullable_if_another_status_has_no_body_but_JSON_null_throws()
    {
        var operation = ShapesApi.ReplaceBodiesNumberOperation;

        Assert.That(operation.FindSuccess(200)!.Read(Content("5")), Is.EqualTo(5));
        Assert.That(operation.FindSuccess(204)!.Read(default), Is.Null);
        Assert.That(() => operation.FindSuccess(200)!.Read(Content("null")), Throws.TypeOf<ModelReadException>());
    }

    [Test]
    public void A_deprecated_operation_is_obsolete() =>
        Assert.That(typeof(IShapesApi).GetMethod("DeleteBodiesMaybeAsync")!.GetCustomAttribute<ObsoleteAttribute>(), Is.Not.Null);

    [Test]
    public void An_operation_that_is_left_out_has_no_method() =>
        Assert.That(typeof(IShapesApi).GetMethods().Select(method => method.Name), Has.None.Contains("LeftOut"));

    private static IReadOnlyList<ReplaceBodiesListResponseItem> ReadList(string json) =>
        ShapesApi.ReplaceBodiesListOperation.FindSuccess(200)!.Read(Content(json));

    private static ApiContent Content(string json) => new(Encoding.UTF8.GetBytes(json));
}

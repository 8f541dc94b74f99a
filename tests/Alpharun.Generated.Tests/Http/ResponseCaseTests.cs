using System.Reflection;
using System.Text;
using Alpharun.Http;
using Alpharun.Serialization;
using Alpharun.Shapes;
using Alpharun.Shapes.Generated;
using Task = System.Threading.Tasks.Task;
using Type = System.Type;

namespace Alpharun.Generated.Tests.Http;

/// <summary>What the generated client knows of an operation's responses.</summary>
public class ResponseCaseTests
{
    private readonly RecordingSender _sender = new();

    private ShapesApi Api => new(_sender);

    [TestCase(201, true, typeof(JsonBody<Scalars, Scalars.Codec>))]
    [TestCase(400, false, typeof(JsonBody<Problem, Problem.Codec>))]
    [TestCase(409, false, typeof(JsonBody<CreateBodiesRequiredModel409Response, CreateBodiesRequiredModel409Response.Codec>))]
    [TestCase(500, false, typeof(JsonBody<Problem, Problem.Codec>))]
    public async Task The_narrowest_case_counts(int status, bool isSuccess, Type body)
    {
        await Api.CreateBodiesRequiredModelAsync(new Draft { Name = "", NName = null });
        var found = _sender.Request.Operation.CaseOf(status)!;

        Assert.That((found.IsSuccess, found.Body.GetType()), Is.EqualTo((isSuccess, body)));
    }

    [Test]
    public async Task A_status_that_the_document_does_not_describe_has_no_case()
    {
        await Api.ReplaceBodiesTextAsync("");

        Assert.That(_sender.Request.Operation.CaseOf(404), Is.Null);
    }

    [Test]
    public async Task A_default_alone_is_what_the_call_is_for()
    {
        await Api.UpdateBodiesMaybeAsync("1", new Patch());

        Assert.That(_sender.Request.Operation.CaseOf(200), Has.Property("IsSuccess").True);
    }

    [Test]
    public async Task A_default_beside_a_success_is_an_error()
    {
        await Api.GetBodiesBinaryAsync("1");

        Assert.That(_sender.Request.Operation.CaseOf(202), Has.Property("IsSuccess").False);
    }

    [TestCase(nameof(IShapesApi.GetBodiesBinaryAsync), typeof(Task<Stream>))]
    [TestCase(nameof(IShapesApi.GetBodiesMaybeAsync), typeof(Task<Node>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesNumberAsync), typeof(Task<int?>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesOptionalNumberAsync), typeof(Task<int?>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesAnythingAsync), typeof(Task<RawJson>))]
    [TestCase(nameof(IShapesApi.ReplaceBodiesDictionaryAsync), typeof(Task<IReadOnlyDictionary<string, Node>>))]
    [TestCase(nameof(IShapesApi.GetSegmentsAsync), typeof(Task))]
    [TestCase(nameof(IShapesApi.CreateBodiesOptionalModelAsync), typeof(Task))]
    public void A_method_returns_what_the_document_says(string method, Type result) =>
        Assert.That(typeof(IShapesApi).GetMethod(method)!.ReturnType, Is.EqualTo(result));

    [Test]
    public async Task A_list_of_inline_objects_is_read()
    {
        await Api.ReplaceBodiesListAsync([]);
        var body = _sender.Request.Operation.CaseOf(200)!.Body.Read(Encoding.UTF8.GetBytes("""[{"id":"1"}]"""));

        Assert.That(((IReadOnlyList<ReplaceBodiesListResponseItem>)body!)[0].Id, Is.EqualTo("1"));
    }

    [Test]
    public async Task A_body_that_is_not_what_the_document_says_is_refused_with_its_place()
    {
        await Api.ReplaceBodiesListAsync([]);
        var body = _sender.Request.Operation.CaseOf(200)!.Body;

        Assert.That(() => body.Read(Encoding.UTF8.GetBytes("""[{"id":5}]""")), Throws.TypeOf<ModelReadException>().With.Property("Path").EqualTo("$[0].id"));
    }

    [Test]
    public void A_deprecated_operation_is_obsolete() =>
        Assert.That(typeof(IShapesApi).GetMethod("DeleteBodiesMaybeAsync")!.GetCustomAttribute<ObsoleteAttribute>(), Is.Not.Null);

    [Test]
    public void An_operation_that_is_left_out_is_not_there() =>
        Assert.That(typeof(IShapesApi).GetMethods().Select(method => method.Name), Has.None.Contains("LeftOut"));
}

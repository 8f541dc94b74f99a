using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class NameParametersTests
{
    [TestCase("{name: PET_ID, in: path}", "id")]
    [TestCase("{name: page_size, in: query}", "pageSize")]
    [TestCase("{name: X-Shop-Id, in: header}", "xShopId")]
    [TestCase("{name: class, in: query}", "@class")]
    [TestCase("{name: body, in: query}", "body2")]
    [TestCase("{name: cancellation_token, in: query}", "cancellationToken2")]
    public void A_parameter_gets_a_parameter_name(string parameter, string name) =>
        Assert.That(Named(parameter), Is.EqualTo(new[] { name }));

    [Test]
    public void Parameters_with_the_same_name_get_different_names() =>
        Assert.That(Named("{name: PET_ID, in: path}, {name: id, in: query}, {name: ID, in: header}"), Is.EqualTo(new[] { "id", "id2", "id3" }));

    [Test]
    public void The_ledger_identifies_parameters_by_location_and_name_and_not_by_index() =>
        Assert.That(Prepare("{name: PET_ID, in: path}, {name: a/b, in: query}").Names(NameKind.Parameters), Is.EqualTo(new Dictionary<string, string>
        {
            ["/paths/~1pets~1{PET_ID}/get/parameters/path:PET_ID"] = "id",
            ["/paths/~1pets~1{PET_ID}/get/parameters/query:a~1b"] = "aB",
        }));

    [Test]
    public void The_name_in_the_ledger_is_used() =>
        Assert.That(Prepare("{name: PET_ID, in: path}", """{"parameters": {"/paths/~1pets~1{PET_ID}/get/parameters/path:PET_ID": "pet"}}""")["/paths/~1pets~1{PET_ID}/get/parameters/0/x-csharp/name"], Is.EqualTo("\"pet\""));

    [TestCase("{in: query}", "a parameter needs a name.")]
    [TestCase("{name: shop}", "a parameter needs an 'in'.")]
    public void A_parameter_without_a_name_or_location_is_rejected(string parameter, string problem) =>
        Assert.That(Refused.Message(() => Named(parameter)), Is.EqualTo($"pets.yaml:4:20: /paths/~1pets~1{{PET_ID}}/get/parameters/0: {problem}"));

    private static Prepared Prepare(string parameters, string? names = null) => Prepared.UpTo<NameParameters>($$"""
        paths:
          /pets/{PET_ID}:
            get:
              parameters: [{{parameters}}]
        """, names);

    private static string[] Named(string parameters)
    {
        var prepared = Prepare(parameters);
        return [.. Enumerable.Range(0, 10)
            .Select(index => prepared[$"/paths/~1pets~1{{PET_ID}}/get/parameters/{index}/x-csharp/name"]?.Trim('"'))
            .OfType<string>()];
    }
}

using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class LeftOutOperationTests
{
    [Test]
    public void A_list_is_read() =>
        Assert.That(LeftOutOperation.Read("""{"get /pets/{id}": "Returns a tuple.", "POST /pets": "Multipart."}""", "leftout.json"), Is.EqualTo(new[]
        {
            new LeftOutOperation("GET", "/pets/{id}", "Returns a tuple."),
            new LeftOutOperation("POST", "/pets", "Multipart."),
        }));

    [Test]
    public void A_list_may_be_empty() => Assert.That(LeftOutOperation.Read("{}", "leftout.json"), Is.Empty);

    [TestCase("""{"/pets": "x"}""", "leftout.json:1:11: '/pets' is no operation; write it as \"GET /path\".")]
    [TestCase("""{"GET": "x"}""", "leftout.json:1:9: 'GET' is no operation; write it as \"GET /path\".")]
    [TestCase("""{"GET pets": "x"}""", "leftout.json:1:14: 'GET pets' is no operation; write it as \"GET /path\".")]
    [TestCase("""{"GET /pets": ""}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; give one.")]
    [TestCase("""{"GET /pets": "  "}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; give one.")]
    [TestCase("""{"GET /pets": null}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; give one.")]
    [TestCase("""{"GET /pets": true}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; give one.")]
    [TestCase("""{"GET /pets": {"why": "x"}}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; give one.")]
    [TestCase("""{"GET /pets": "x", "GET /pets": "y"}""", "leftout.json:1:20: the key 'GET /pets' stands twice in one map.")]
    [TestCase("""["GET /pets"]""", "leftout.json:1:1: expected a map of keys and values, as an OpenAPI document is.")]
    public void Anything_else_is_refused_with_its_place(string json, string message) =>
        Assert.That(Refused.Message(() => LeftOutOperation.Read(json, "leftout.json")), Is.EqualTo(message));
}

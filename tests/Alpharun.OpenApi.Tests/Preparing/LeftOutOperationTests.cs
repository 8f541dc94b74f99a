using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class LeftOutOperationTests
{
    [Test]
    public void The_list_is_read() =>
        Assert.That(LeftOutOperation.Read("""{"get /pets/{id}": "Returns a tuple.", "POST /pets": "Multipart."}""", "leftout.json"), Is.EqualTo(new[]
        {
            new LeftOutOperation("GET", "/pets/{id}", "Returns a tuple."),
            new LeftOutOperation("POST", "/pets", "Multipart."),
        }));

    [Test]
    public void The_list_can_be_empty() => Assert.That(LeftOutOperation.Read("{}", "leftout.json"), Is.Empty);

    [TestCase("""{"/pets": "x"}""", "leftout.json:1:11: '/pets' is not an operation; use the form \"GET /path\".")]
    [TestCase("""{"GET": "x"}""", "leftout.json:1:9: 'GET' is not an operation; use the form \"GET /path\".")]
    [TestCase("""{"GET pets": "x"}""", "leftout.json:1:14: 'GET pets' is not an operation; use the form \"GET /path\".")]
    [TestCase("""{"GET /pets": ""}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; add a reason.")]
    [TestCase("""{"GET /pets": "  "}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; add a reason.")]
    [TestCase("""{"GET /pets": null}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; add a reason.")]
    [TestCase("""{"GET /pets": true}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; add a reason.")]
    [TestCase("""{"GET /pets": {"why": "x"}}""", "leftout.json:1:15: 'GET /pets' is left out without a reason; add a reason.")]
    [TestCase("""{"GET /pets": "x", "GET /pets": "y"}""", "leftout.json:1:20: the key 'GET /pets' appears twice in one map.")]
    [TestCase("""["GET /pets"]""", "leftout.json:1:1: expected a map of keys and values at the root of the document.")]
    public void An_invalid_list_is_rejected_with_the_location(string json, string message) =>
        Assert.That(Refused.Message(() => LeftOutOperation.Read(json, "leftout.json")), Is.EqualTo(message));
}

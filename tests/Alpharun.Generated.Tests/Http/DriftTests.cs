using System.Text;
using Alpharun.Http;
using Alpharun.Serialization;
using Alpharun.Shapes.Generated;

namespace Alpharun.Generated.Tests.Http;

/// <summary>Tests the paths of drift in every shape of models.</summary>
public class DriftTests
{
    private const AlpharunDriftKind UnknownProperty = AlpharunDriftKind.UnknownProperty;
    private const AlpharunDriftKind UnknownEnumValue = AlpharunDriftKind.UnknownEnumValue;
    private const AlpharunDriftKind UnexpectedFieldValue = AlpharunDriftKind.UnexpectedFieldValue;

    private static string Deepest => string.Concat(Enumerable.Repeat(".odd.evens[*]", 20));

    private static IEnumerable<TestCaseData> Bodies =>
    [
        Case("a model", """{"even":{"new":1}}""", (UnknownProperty, "$.even.new", "$.even")),
        Case("the root", """{"new":1}""", (UnknownProperty, "$.new", "$")),
        Case("lists", """{"even":{"odd":{"evens":[{},{"odd":{"evens":[{"new":1}]}}]}}}""", (UnknownProperty, "$.even.odd.evens[*].odd.evens[*].new", "$.even.odd.evens[*].odd.evens[*]")),
        Case("a dictionary of models", Dictionaries($$""" "models":{"a key":{{Node()}},"an other":{{Node("\"new\":1")}}} """), (UnknownProperty, "$.dictionaries.models.*.new", "$.dictionaries.models.*")),
        Case(
            "nested dictionaries and lists",
            Dictionaries("\"models\":{\"k\":" + Node("\"by_name\":{\"q\":" + Node(children: Node("\"new\":1")) + "}") + "}"),
            (UnknownProperty, "$.dictionaries.models.*.by_name.*.children[*].new", "$.dictionaries.models.*.by_name.*.children[*]")),
        Case("a dictionary of enums", Dictionaries(""" "models":{},"colors":{"a":"red","b":"mauve"},"kinds":{"c":"x"} """), (UnknownEnumValue, "$.dictionaries.colors.*", "$.dictionaries.colors.*"), (UnknownEnumValue, "$.dictionaries.kinds.*", "$.dictionaries.kinds.*")),
        Case("a dictionary of unions", Dictionaries(""" "models":{},"unions":{"a":1,"b":[2]},"maybe_unions":{"c":null,"d":{}} """), (UnexpectedFieldValue, "$.dictionaries.unions.*", "$.dictionaries.unions.*"), (UnexpectedFieldValue, "$.dictionaries.maybe_unions.*", "$.dictionaries.maybe_unions.*")),
        Case("a dictionary of inline objects", Dictionaries(""" "models":{},"inline":{"a":{"size":1,"new":2}} """), (UnknownProperty, "$.dictionaries.inline.*.new", "$.dictionaries.inline.*")),
        Case("after a dictionary", Dictionaries(""" "models":{"a":{"name":"","parent":null,"children":[]}},"new":1 """), (UnknownProperty, "$.dictionaries.new", "$.dictionaries")),
        Case("a list of unions", """{"unions":{"required_one":1,"required_nullable":null,"list":[1,[2],"3",{}]}}""", (UnexpectedFieldValue, "$.unions.list[*]", "$.unions.list[*]")),
        Case("a model that is closed", Anything(""" "closed":{"id":"1","new":1} """), (UnknownProperty, "$.anything.closed.new", "$.anything.closed")),
        Case("a model that is open to anything", Anything(""" "open":{"id":"1","new":1} """)),
        Case("a model that is open to texts", Anything(""" "open_to_texts":{"id":"1","new":"1"} """)),
        Case("any JSON", Anything(""" "o_any":{"a":[{"b":1}]} """)),
        Case("the maximum depth", "{\"even\":" + Deep(20, "{\"new\":1}") + "}", (UnknownProperty, $"$.even{Deepest}.new", $"$.even{Deepest}")),
    ];

    [TestCaseSource(nameof(Bodies))]
    public void Drift_has_the_pattern_of_its_path(string body, object[] expected)
    {
        var listener = new Listener();

        Read(body, listener);

        Assert.That(listener.Observations, Is.EqualTo(expected));
    }

    [Test]
    public void A_listener_that_is_not_listening_receives_no_drift()
    {
        var listener = new Listener { IsListening = false };

        Read("""{"new":1}""", listener);

        Assert.That(listener.Observations, Is.Empty);
    }

    private static void Read(string body, IDriftListener listener) =>
        ShapesApi.ListModelsOperation.FindSuccess(200)!.Read(new ApiContent(Encoding.UTF8.GetBytes(body), listener: listener));

    private static TestCaseData Case(string name, string body, params (AlpharunDriftKind Kind, string Path, string DocumentedPath)[] expected) =>
        new TestCaseData(body, expected.Select(each => (object)new DriftObservation(each.Kind, each.Path, each.DocumentedPath)).ToArray()).SetArgDisplayNames(name);

    private static string Node(string? more = null, string? children = null) =>
        $"{{\"name\":\"\",\"parent\":null,\"children\":[{children}]{(more is null ? "" : "," + more)}}}";

    private static string Dictionaries(string properties) => $"{{\"dictionaries\":{{\"texts\":{{\"t\":\"v\"}},{properties}}}}}";

    private static string Anything(string properties) => $"{{\"anything\":{{\"any\":1,\"any_object\":{{}},{properties}}}}}";

    // Each of these is three levels of JSON.
    private static string Deep(int levels, string inner) =>
        Enumerable.Repeat(0, levels).Aggregate(inner, (nested, _) => $"{{\"odd\":{{\"evens\":[{nested}]}}}}");

    private sealed class Listener : IDriftListener
    {
        public bool IsListening { get; init; } = true;

        public List<DriftObservation> Observations { get; } = [];

        public void OnDrift(DriftObservation drift) => Observations.Add(drift);
    }
}

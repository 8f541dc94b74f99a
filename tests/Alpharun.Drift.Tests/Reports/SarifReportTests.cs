using System.Text.Json;
using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>The report as SARIF for code scanning.</summary>
public class SarifReportTests
{
    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void Every_result_refers_to_its_rule_by_id_and_index(DriftReport report)
    {
        using var sarif = JsonDocument.Parse(SarifReport.Render(report));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(sarif.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(rules, Is.Unique);
            Assert.That(run.GetProperty("results").GetArrayLength(), Is.EqualTo(report.Findings.Count));
            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()], Is.EqualTo(result.GetProperty("ruleId").GetString()));
            }
        }
    }

    [Test]
    public void A_result_has_a_message_and_the_locations_on_both_sides()
    {
        var finding = Samples.Documents.Findings.First(finding => finding.Level == DriftLevel.Error);
        var result = Result(finding);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.EqualTo($"{finding.Operation}: {finding.Message}"));
            Assert.That(Place(result, "locations"), Is.EqualTo(("revision.yaml", finding.Place.Location.Line, finding.Place.Location.Column)));
            Assert.That(Place(result, "relatedLocations"), Is.EqualTo(("base.yaml", finding.Base.Location.Line, finding.Base.Location.Column)));
            Assert.That(result.GetProperty("partialFingerprints").GetProperty("alpharunDrift/v1").GetString(), Is.EqualTo(finding.Fingerprint));
        }
    }

    [Test]
    public void Without_a_revision_a_result_has_no_related_location() =>
        Assert.That(Result(Samples.Responses.Findings[0]).TryGetProperty("relatedLocations", out _), Is.False);

    [TestCase("openapi/alpharun.yaml", "openapi/alpharun.yaml")]
    [TestCase("a folder/ä&?.yaml", "a%20folder/%C3%A4%26%3F.yaml")]
    [TestCase("git:HEAD~1:openapi/alpharun.yaml", "openapi/alpharun.yaml")]
    [TestCase("https://example.org/openapi.yaml", "https://example.org/openapi.yaml")]
    [TestCase("standard input", "standard%20input")]
    [TestCase("dir:x/doc.yaml", "dir%3Ax/doc.yaml")]
    public void A_source_is_a_URI_that_code_scanning_can_resolve(string source, string expected) =>
        Assert.That(Place(Result(Samples.Finding("x") with { Revision = new FindingSide("/a", new SourceLocation(source, 1, 1)) }), "locations").Uri, Is.EqualTo(expected));

    private static JsonElement Result(Finding finding) =>
        JsonDocument.Parse(SarifReport.Render(new DriftReport("a", "b", [finding], 0))).RootElement.GetProperty("runs")[0].GetProperty("results")[0];

    private static (string? Uri, int Line, int Column) Place(JsonElement result, string name)
    {
        var physical = result.GetProperty(name)[0].GetProperty("physicalLocation");
        var region = physical.GetProperty("region");
        return (physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
    }
}

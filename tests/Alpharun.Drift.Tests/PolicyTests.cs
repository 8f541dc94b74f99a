using Alpharun.Drift.Policy;
using Alpharun.OpenApi.Documents;
using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>What users make of findings: levels of their own, and what is to be left out.</summary>
public class PolicyTests
{
    // One error, response-property-type-changed, and one info, response-optional-property-added.
    private static readonly DriftReport Found = Report(
        With(response: "{type: object, properties: {name: {type: string}}}"),
        With(response: "{type: object, properties: {name: {type: boolean}, nickname: {type: string}}}"));

    [Test]
    public void A_severity_file_gives_an_id_another_level()
    {
        var report = Apply(severities: "# ours\n\nresponse-property-type-changed = info # we read it as text\n");

        Assert.That(report.Findings.Select(finding => finding.Level), Is.All.EqualTo(DriftLevel.Info));
    }

    [Test]
    public void The_level_none_leaves_an_id_out_and_counts_it()
    {
        var report = Apply(severities: "response-property-type-changed=none");

        Assert.That((Ids(report), report.Ignored), Is.EqualTo(("response-optional-property-added", 1)));
    }

    [TestCase("response-property-type-changed POST /things/{id}")]
    [TestCase("response-property-type-changed * *")]
    [TestCase("*-type-changed P*T /things/*")]
    [TestCase("response-property-type-changed POST /things/{id} */properties/name/type")]
    [TestCase("\tresponse-property-type-changed   POST\t/things/{id}  until=2026-01-31   # known\r")]
    public void An_ignored_finding_is_left_out_and_counted(string entry)
    {
        var report = Apply(ignores: entry);

        Assert.That((Ids(report), report.Ignored, report.Notes.Count), Is.EqualTo(("response-optional-property-added", 1, 0)));
    }

    [TestCase("response-property-type-changed GET /things/{id}")]
    [TestCase("response-property-type-changed POST /things")]
    [TestCase("response-property-type-changed POST /things/{ID}")]
    [TestCase("response-property-type-changed POST /things/{id} /components*")]
    [TestCase("response-property-type-changed POST /things/?id?")]
    public void An_entry_that_matches_nothing_is_told(string entry)
    {
        var report = Apply(ignores: "# first line\n" + entry);

        Assert.That((report.Findings.Count, report.Notes.Single()), Is.EqualTo((2, "ignore.txt:2:1: this entry matches nothing: remove it.")));
    }

    [Test]
    public void An_entry_past_its_day_ignores_nothing_and_is_told()
    {
        var report = Apply(ignores: "* * * until=2026-01-30");

        Assert.That((report.Findings.Count, report.Notes.Single()), Is.EqualTo((2, "ignore.txt:1:1: this entry held until 2026-01-30: look again at what it ignored.")));
    }

    [Test]
    public void A_finding_of_no_operation_is_ignored_by_asterisks()
    {
        var found = Report("{openapi: 3.1.0, paths: {}, tags: [{name: a}]}", "{openapi: 3.1.0, paths: {}, info: {version: 1.0.0}}");

        Assert.That(new DriftPolicy(SeverityFile.Empty, IgnoreFile.Parse("* * *", "ignore.txt"), Today).Apply(found).Findings, Is.Empty);
    }

    [TestCase("response-property-type-changed", "'response-property-type-changed' is not as 'id = level'.")]
    [TestCase("a = b = c", "'a = b = c' is not as 'id = level'.")]
    [TestCase("no-such-id = info", "there is no id 'no-such-id'.")]
    [TestCase("response-property-type-changed = bad", "'bad' is no level: error, warning, info, or none.")]
    [TestCase("response-property-type-changed = INFO", "'INFO' is no level: error, warning, info, or none.")]
    [TestCase("api-tag-added = info\napi-tag-added = info", "'api-tag-added' is given a level twice.", 2)]
    public void A_wrong_line_of_a_severity_file_is_named(string text, string problem, int line = 1) =>
        Assert.That(() => SeverityFile.Parse(text, "severity.txt"), Throws.TypeOf<DocumentException>().With.Message.EqualTo($"severity.txt:{line}:1: {problem}"));

    [TestCase("api-tag-added", "'api-tag-added' is not as ")]
    [TestCase("api-tag-added GET /a pointer more", "'api-tag-added GET /a pointer more' is not as ")]
    [TestCase("no-such-id * *", "there is no id 'no-such-id'.")]
    [TestCase("no-such-* * *", "there is no id 'no-such-*'.")]
    [TestCase("api-tag-added * * until=soon", "'until=soon' is not as until=2026-01-31.")]
    [TestCase("api-tag-added * * until=2026-01-01 until=2027-01-01", "'api-tag-added * * until=2026-01-01 until=2027-01-01' has more than one day.")]
    public void A_wrong_line_of_an_ignore_file_is_named(string text, string problem) =>
        Assert.That(() => IgnoreFile.Parse(text, "ignore.txt"), Throws.TypeOf<DocumentException>().With.Message.StartsWith($"ignore.txt:1:1: {problem}"));

    private static DriftReport Apply(string severities = "", string ignores = "") =>
        new DriftPolicy(SeverityFile.Parse(severities, "severity.txt"), IgnoreFile.Parse(ignores, "ignore.txt"), Today).Apply(Found);

    private static string Ids(DriftReport report) => string.Join(' ', report.Findings.Select(finding => finding.Id));
}

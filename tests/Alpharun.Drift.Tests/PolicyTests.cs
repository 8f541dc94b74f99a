using Alpharun.Drift.Policy;
using Alpharun.OpenApi.Documents;
using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>Severity files and ignore files.</summary>
public class PolicyTests
{
    // The report contains the error response-property-type-changed and the info response-optional-property-added.
    private static readonly DriftReport Found = Report(
        With(response: "{type: object, properties: {name: {type: string}}}"),
        With(response: "{type: object, properties: {name: {type: boolean}, nickname: {type: string}}}"));

    [Test]
    public void A_severity_file_changes_the_level_of_an_id()
    {
        var report = Apply(severities: "# ours\n\nresponse-property-type-changed = info # we read it as text\n");

        Assert.That(report.Findings.Select(finding => finding.Level), Is.All.EqualTo(DriftLevel.Info));
    }

    [Test]
    public void The_level_none_removes_the_findings_of_an_id_and_counts_them()
    {
        var report = Apply(severities: "response-property-type-changed=none");

        Assert.That((Ids(report), report.Ignored), Is.EqualTo(("response-optional-property-added", 1)));
    }

    [TestCase("response-property-type-changed POST /things/{id}")]
    [TestCase("response-property-type-changed * *")]
    [TestCase("*-type-changed P*T /things/*")]
    [TestCase("response-property-type-changed POST /things/{id} */properties/name/type")]
    [TestCase("\tresponse-property-type-changed   POST\t/things/{id}  until=2026-01-31   # known\r")]
    public void An_ignored_finding_is_removed_and_counted(string entry)
    {
        var report = Apply(ignores: entry);

        Assert.That((Ids(report), report.Ignored, report.Notes.Count), Is.EqualTo(("response-optional-property-added", 1, 0)));
    }

    [TestCase("response-property-type-changed GET /things/{id}")]
    [TestCase("response-property-type-changed POST /things")]
    [TestCase("response-property-type-changed POST /things/{ID}")]
    [TestCase("response-property-type-changed POST /things/{id} /components*")]
    [TestCase("response-property-type-changed POST /things/?id?")]
    public void An_entry_that_matches_no_finding_is_reported(string entry)
    {
        var report = Apply(ignores: "# first line\n" + entry);

        Assert.That((report.Findings.Count, report.Notes.Single()), Is.EqualTo((2, "ignore.txt:2:1: this entry matches no finding; remove it.")));
    }

    [Test]
    public void An_expired_entry_ignores_no_findings_and_is_reported()
    {
        var report = Apply(ignores: "* * * until=2026-01-30");

        Assert.That((report.Findings.Count, report.Notes.Single()), Is.EqualTo((2, "ignore.txt:1:1: this entry was valid until 2026-01-30; review the findings that it ignored.")));
    }

    [Test]
    public void Asterisks_match_a_finding_without_an_operation()
    {
        var found = Report("{openapi: 3.1.0, paths: {}, tags: [{name: a}]}", "{openapi: 3.1.0, paths: {}, info: {version: 1.0.0}}");

        Assert.That(new DriftPolicy(SeverityFile.Empty, IgnoreFile.Parse("* * *", "ignore.txt"), Today).Apply(found).Findings, Is.Empty);
    }

    [TestCase("response-property-type-changed", "'response-property-type-changed' is not in the form 'id = level'.")]
    [TestCase("a = b = c", "'a = b = c' is not in the form 'id = level'.")]
    [TestCase("no-such-id = info", "'no-such-id' is not a known id.")]
    [TestCase("response-property-type-changed = bad", "'bad' is not a level; use error, warning, info or none.")]
    [TestCase("response-property-type-changed = INFO", "'INFO' is not a level; use error, warning, info or none.")]
    [TestCase("api-tag-added = info\napi-tag-added = info", "'api-tag-added' has more than one level.", 2)]
    public void An_invalid_line_of_a_severity_file_is_an_error_with_its_location(string text, string problem, int line = 1) =>
        Assert.That(() => SeverityFile.Parse(text, "severity.txt"), Throws.TypeOf<DocumentException>().With.Message.EqualTo($"severity.txt:{line}:1: {problem}"));

    [TestCase("api-tag-added", "'api-tag-added' is not in the form ")]
    [TestCase("api-tag-added GET /a pointer more", "'api-tag-added GET /a pointer more' is not in the form ")]
    [TestCase("no-such-id * *", "no known id matches 'no-such-id'.")]
    [TestCase("no-such-* * *", "no known id matches 'no-such-*'.")]
    [TestCase("api-tag-added * * until=soon", "'until=soon' is not in the form until=2026-01-31.")]
    [TestCase("api-tag-added * * until=2026-01-01 until=2027-01-01", "'api-tag-added * * until=2026-01-01 until=2027-01-01' has more than one date.")]
    public void An_invalid_line_of_an_ignore_file_is_an_error_with_its_location(string text, string problem) =>
        Assert.That(() => IgnoreFile.Parse(text, "ignore.txt"), Throws.TypeOf<DocumentException>().With.Message.StartsWith($"ignore.txt:1:1: {problem}"));

    private static DriftReport Apply(string severities = "", string ignores = "") =>
        new DriftPolicy(SeverityFile.Parse(severities, "severity.txt"), IgnoreFile.Parse(ignores, "ignore.txt"), Today).Apply(Found);

    private static string Ids(DriftReport report) => string.Join(' ', report.Findings.Select(finding => finding.Id));
}

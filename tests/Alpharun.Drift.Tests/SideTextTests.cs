namespace Alpharun.Drift.Tests;

/// <summary>What findings show of both sides.</summary>
public class SideTextTests
{
    private const string Empty = "{type: object}";

    [TestCase(Empty, "{type: object, properties: {a: {type: string, description: long, maxLength: 5}}}", null, "type: string, maxLength: 5", TestName = "What_is_new_is_shown_without_its_prose")]
    [TestCase("{type: object, properties: {a: {type: object, required: [b], properties: {b: {type: string}}}}}", Empty, "type: object, required: [b], properties: {b}", null, TestName = "What_is_gone_is_shown_with_the_names_in_it")]
    [TestCase("{type: object, properties: {a: {type: string}}}", "{type: object, required: [a], properties: {a: {type: string}}}", "optional", "required", TestName = "What_is_required_now_was_optional")]
    [TestCase("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, readOnly: true}}}", null, "read-only", TestName = "A_flag_is_shown_by_its_name")]
    public void Sides(string was, string now, string? left, string? right)
    {
        var finding = TestDocuments.Report(TestDocuments.With(response: was), TestDocuments.With(response: now)).Findings.Single();

        Assert.That((finding.Was, finding.Is), Is.EqualTo((left, right)));
    }

    [Test]
    public void A_text_that_is_long_is_cut()
    {
        var finding = TestDocuments.Report(TestDocuments.With(response: Empty), TestDocuments.With(response: $"{{type: object, properties: {{a: {{type: string, pattern: {new string('x', 1000)}}}}}}}")).Findings.Single();

        Assert.That(finding.Is, Has.Length.EqualTo(161).And.EndsWith("x…"));
    }
}

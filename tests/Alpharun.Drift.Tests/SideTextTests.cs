namespace Alpharun.Drift.Tests;

/// <summary>The texts that findings show for both sides.</summary>
public class SideTextTests
{
    private const string Empty = "{type: object}";

    [TestCase(Empty, "{type: object, properties: {a: {type: string, description: long, maxLength: 5}}}", null, "type: string, maxLength: 5", TestName = "An_added_property_is_shown_without_its_description")]
    [TestCase("{type: object, properties: {a: {type: object, required: [b], properties: {b: {type: string}}}}}", Empty, "type: object, required: [b], properties: {b}", null, TestName = "A_removed_property_is_shown_with_the_names_of_its_properties")]
    [TestCase("{type: object, properties: {a: {type: string}}}", "{type: object, required: [a], properties: {a: {type: string}}}", "optional", "required", TestName = "A_property_that_became_required_was_optional")]
    [TestCase("{type: object, properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string, readOnly: true}}}", null, "read-only", TestName = "A_flag_is_shown_with_its_name")]
    public void Sides(string was, string now, string? left, string? right)
    {
        var finding = TestDocuments.Report(TestDocuments.With(response: was), TestDocuments.With(response: now)).Findings.Single();

        Assert.That((finding.Was, finding.Is), Is.EqualTo((left, right)));
    }

    [Test]
    public void A_long_text_is_cut()
    {
        var finding = TestDocuments.Report(TestDocuments.With(response: Empty), TestDocuments.With(response: $"{{type: object, properties: {{a: {{type: string, pattern: {new string('x', 1000)}}}}}}}")).Findings.Single();

        Assert.That(finding.Is, Has.Length.EqualTo(161).And.EndsWith("x…"));
    }
}

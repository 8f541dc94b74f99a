using System.Text.RegularExpressions;
using Alpharun.Drift.Reports;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>The report as a single HTML file.</summary>
public partial class HtmlReportTests
{
    [Test]
    public void The_verdict_comes_first_and_each_change_has_both_sides()
    {
        var html = HtmlReport.Render(Samples.Documents);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(html, Does.Contain("<h1 class=\"error\">Breaking drift</h1>"));
            Assert.That(Regex.Count(html, "<article "), Is.EqualTo(Samples.Documents.Findings.Count));
            Assert.That(html, Does.Contain("<dt>Before</dt><dd><code>string</code></dd>").And.Contain("<dt>After</dt><dd><code>boolean</code></dd>"));
        }
    }

    [Test]
    public void Text_from_a_document_does_not_create_elements()
    {
        // Both reports have the same elements and attributes.
        var own = Tags(HtmlReport.Render(Samples.WithMany(1)));
        var hostile = Tags(HtmlReport.Render(Samples.OfAnEnemy with { Notes = [] }));

        Assert.That(hostile, Is.EqualTo(own));
    }

    [Test]
    public void The_file_loads_no_resources_and_allows_no_other_scripts()
    {
        var html = HtmlReport.Render(Samples.Documents);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(html, Does.Contain("default-src 'none'"));
            Assert.That(html, Does.Not.Contain("src=").And.Not.Contain("href=").And.Not.Contain("url(").And.Not.Contain("@import"));
        }
    }

    [Test]
    public void The_effects_on_programs_and_the_occurrences_are_shown()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HtmlReport.Render(Samples.Client), Does.Contain("An existing build of a program <strong>fails at run time</strong>; after a rebuild, the program <strong>no longer compiles</strong>"));
            Assert.That(HtmlReport.Render(Samples.Responses), Does.Contain("seen 3 times, first in recorded.jsonl:2:1").And.Contain("1,000,000 responses"));
        }
    }

    private static string[] Tags(string html) => [.. Tag().Matches(html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("<script>", StringComparison.Ordinal)]).Select(match => match.Value)];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

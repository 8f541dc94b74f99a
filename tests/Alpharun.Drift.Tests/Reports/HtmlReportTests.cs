using System.Text.RegularExpressions;
using Alpharun.Drift.Reports;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>The page that is sent around: all in one file.</summary>
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
    public void What_a_document_says_is_text_and_no_element()
    {
        // All elements and their attributes are the report's own.
        var own = Tags(HtmlReport.Render(Samples.WithMany(1)));
        var hostile = Tags(HtmlReport.Render(Samples.OfAnEnemy with { Notes = [] }));

        Assert.That(hostile, Is.EqualTo(own));
    }

    [Test]
    public void Nothing_is_fetched_and_nothing_else_runs()
    {
        var html = HtmlReport.Render(Samples.Documents);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(html, Does.Contain("default-src 'none'"));
            Assert.That(html, Does.Not.Contain("src=").And.Not.Contain("href=").And.Not.Contain("url(").And.Not.Contain("@import"));
        }
    }

    [Test]
    public void What_programs_feel_and_how_often_it_was_seen_is_said()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HtmlReport.Render(Samples.Client), Does.Contain("already built <strong>fails at run time</strong>; built again, it <strong>no longer compiles</strong>"));
            Assert.That(HtmlReport.Render(Samples.Responses), Does.Contain("seen 3 times, first in recorded.jsonl:2:1").And.Contain("1,000,000 responses"));
        }
    }

    private static string[] Tags(string html) => [.. Tag().Matches(html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("<script>", StringComparison.Ordinal)]).Select(match => match.Value)];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

using Alpharun.Drift.Reports;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>Annotations of GitHub Actions.</summary>
public class GitHubReportTests
{
    [Test]
    public void Each_finding_is_an_annotation_of_its_line_the_worst_first() =>
        Assert.That(GitHubReport.Render(Samples.Documents).Split('\n'), Is.EqualTo(
        [
            "::error file=revision.yaml,line=10,col=140,title=response-property-type-changed::POST /things/{id}: response 200 application/json: name: the type changed from 'string' to 'boolean'",
            "::notice file=revision.yaml,line=10,col=160,title=response-optional-property-added::POST /things/{id}: response 200 application/json: nickname: the property 'nickname' was added",
            "1 error, 0 warnings, 1 info; 1 other difference that no rule covers.",
            string.Empty,
        ]));

    [Test]
    public void A_document_gives_no_commands()
    {
        var lines = GitHubReport.Render(Samples.OfAnEnemy).Split('\n');

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Length.EqualTo(4), "an annotation, a note, the summary, the end");
            Assert.That(lines[0], Does.Contain("%3A%3Aerror%3A%3A%250A\\u000d\\u000a%3A%3Awarning%3A%3A\\u001b"));
            Assert.That(lines[0].Split(",line=")[0][8..], Does.Not.Contain(':').And.Not.Contain(','));
        }
    }
}

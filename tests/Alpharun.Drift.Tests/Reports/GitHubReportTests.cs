using Alpharun.Drift.Reports;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>The report as annotations for GitHub Actions.</summary>
public class GitHubReportTests
{
    [Test]
    public void Each_finding_is_an_annotation_of_its_line_and_the_highest_level_comes_first() =>
        Assert.That(GitHubReport.Render(Samples.Documents).Split('\n'), Is.EqualTo(
        [
            "::error file=revision.yaml,line=10,col=140,title=response-property-type-changed::POST /things/{id}: response 200 application/json: name: the type changed from 'string' to 'boolean'",
            "::notice file=revision.yaml,line=10,col=160,title=response-optional-property-added::POST /things/{id}: response 200 application/json: nickname: the property 'nickname' was added",
            "1 error, 0 warnings, 1 info; 1 other change (descriptions, examples, extensions).",
            string.Empty,
        ]));

    [Test]
    public void Text_from_a_document_does_not_create_commands()
    {
        var lines = GitHubReport.Render(Samples.OfAnEnemy).Split('\n');

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.Length.EqualTo(4), "The lines are an annotation, a note, the summary and an empty line.");
            Assert.That(lines[0], Does.Contain("%3A%3Aerror%3A%3A%250A\\u000d\\u000a%3A%3Awarning%3A%3A\\u001b"));
            Assert.That(lines[0].Split(",line=")[0][8..], Does.Not.Contain(':').And.Not.Contain(','));
        }
    }
}

using Alpharun.Drift.Reports;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>The report as Markdown for pull requests.</summary>
public class MarkdownReportTests
{
    [Test]
    public void The_verdict_comes_first_and_an_operation_starts_with_the_highest_level()
    {
        var lines = MarkdownReport.Render(Samples.Documents).Split('\n');

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo("### ❌ Breaking drift"));
            Assert.That(lines[2], Does.EndWith(": 1 error, 0 warnings, 1 info; 1 other change (descriptions, examples, extensions)."));
            Assert.That(lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]), Is.EqualTo(["|", "error", "info"]));
        }
    }

    [Test]
    public void An_empty_report_consists_of_the_verdict_and_the_summary() =>
        Assert.That(MarkdownReport.Render(Samples.Empty), Is.EqualTo("### ✅ No drift\n\n<code>a.yaml</code> → <code>b.yaml</code>: No differences.\n"));

    [Test]
    public void The_effects_on_programs_are_shown() =>
        Assert.That(MarkdownReport.Render(Samples.Client), Does.Contain("built: fails at run time; rebuilt: no longer compiles"));

    [Test]
    public void The_number_of_occurrences_is_shown() => Assert.That(MarkdownReport.Render(Samples.Responses), Does.Contain("seen 3 times"));

    [Test]
    public void Text_from_a_document_does_not_create_markup_mentions_or_lines()
    {
        var text = MarkdownReport.Render(Samples.OfAnEnemy);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Not.Contain("<script").And.Not.Contain("@someone").And.Not.Contain("`").And.Not.Contain("](").And.Not.Contain("\u001b").And.Not.Contain("://"));
            Assert.That(text, Does.Contain("&#64;\u200Bsomeone").And.Contain("&#35;\u200B12"));
            Assert.That(text.Split('\n').Where(line => line.StartsWith("| error", StringComparison.Ordinal)).Select(line => line.Count(character => character == '|')), Is.EqualTo([6]));
        }
    }

    [Test]
    public void A_long_report_is_cut_and_ends_with_the_number_of_omitted_findings()
    {
        var text = MarkdownReport.Render(Samples.WithMany(2_000));
        var shown = text.Split('\n').Count(line => line.StartsWith("| error", StringComparison.Ordinal));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Has.Length.LessThan(65_536));
            Assert.That(text, Does.EndWith($"\n… and {2_000 - shown} more findings; see the full report.\n"));
        }
    }

    [Test]
    public void Many_notes_leave_room_for_the_findings()
    {
        var text = MarkdownReport.Render(Samples.WithMany(3) with { Notes = [.. Enumerable.Repeat("this entry matches no finding; remove it.", 2_000)] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Has.Length.LessThan(65_536));
            Assert.That(text, Does.Contain("- … and 1980 more notes; see the full report.\n").And.Contain("change 2"));
        }
    }

    [Test]
    public void Long_names_do_not_exceed_the_maximum_length()
    {
        var name = new string('&', 70_000);

        Assert.That(MarkdownReport.Render(new DriftReport(name, name, [Samples.Finding(name)], 0)), Has.Length.LessThan(65_536).And.Contains("api-tag-added"));
    }
}

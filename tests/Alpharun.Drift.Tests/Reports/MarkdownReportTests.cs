using Alpharun.Drift.Reports;

namespace Alpharun.Drift.Tests.Reports;

/// <summary>What one pastes into a pull request.</summary>
public class MarkdownReportTests
{
    [Test]
    public void The_verdict_comes_first_and_the_worst_change_of_an_operation_before_others()
    {
        var lines = MarkdownReport.Render(Samples.Documents).Split('\n');

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo("### ❌ Breaking drift"));
            Assert.That(lines[2], Does.EndWith(": 1 error, 0 warnings, 1 info; 1 other difference that no rule covers."));
            Assert.That(lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]), Is.EqualTo(["|", "error", "info"]));
        }
    }

    [Test]
    public void Nothing_is_nothing_to_read() =>
        Assert.That(MarkdownReport.Render(Samples.Empty), Is.EqualTo("### ✅ No drift\n\n<code>a.yaml</code> → <code>b.yaml</code>: No differences.\n"));

    [Test]
    public void What_programs_feel_is_said() =>
        Assert.That(MarkdownReport.Render(Samples.Client), Does.Contain("built: fails at run time; rebuilt: no longer compiles"));

    [Test]
    public void How_often_it_was_seen_is_said() => Assert.That(MarkdownReport.Render(Samples.Responses), Does.Contain("seen 3 times"));

    [Test]
    public void What_a_document_says_is_no_markup_no_mention_and_no_new_line()
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
    public void A_long_report_is_cut_and_says_how_much_is_missing()
    {
        var text = MarkdownReport.Render(Samples.WithMany(2_000));
        var shown = text.Split('\n').Count(line => line.StartsWith("| error", StringComparison.Ordinal));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Has.Length.LessThan(65_536));
            Assert.That(text, Does.EndWith($"\n… and {2_000 - shown} more: see the whole report.\n"));
        }
    }

    [Test]
    public void Many_notes_leave_room_for_the_findings()
    {
        var text = MarkdownReport.Render(Samples.WithMany(3) with { Notes = [.. Enumerable.Repeat("this entry matches nothing: remove it.", 2_000)] });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Has.Length.LessThan(65_536));
            Assert.That(text, Does.Contain("- … and 1980 more notes: see the whole report.\n").And.Contain("change 2"));
        }
    }

    [Test]
    public void A_name_of_any_length_leaves_the_report_short_enough()
    {
        var name = new string('&', 70_000);

        Assert.That(MarkdownReport.Render(new DriftReport(name, name, [Samples.Finding(name)], 0)), Has.Length.LessThan(65_536).And.Contains("api-tag-added"));
    }
}

namespace Alpharun.Reports.Tests;

/// <summary>The layout of a report at different widths.</summary>
public class LayoutTests
{
    private static readonly string LongName = new('n', 300);

    private static IEnumerable<TestCaseData> All { get; } = [.. Reports.All, Reports.Case(Long, "long names")];

    // Long names without spaces, in every part of the report.
    private static DriftReport Long =>
        Reports.Diff(TestDocument.Of([$"/{LongName}"], [LongName + "a"], []), TestDocument.Of([$"/{LongName}"], [LongName + "b"], [LongName + "b"], LongName), LongName) with { Notes = [LongName] };

    [TestCaseSource(nameof(All))]
    public async Task A_report_never_scrolls_horizontally(DriftReport report)
    {
        int[] widths = [320, 360, 768, 1280];
        await using var opened = await OpenedReport.OpenAsync(report);
        var found = new List<int>();
        foreach (var width in widths)
        {
            await opened.Page.SetViewportSizeAsync(width, 740);
            found.Add(await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        Assert.That(found, Is.EqualTo(widths));
    }

    [Test]
    public async Task On_a_phone_the_filter_stays_visible_and_takes_less_than_a_fifth_of_the_height()
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Documents, width: 360);
        await opened.Changes.Last.ScrollIntoViewIfNeededAsync();
        var filter = (await opened.Page.GetByRole(AriaRole.Search).BoundingBoxAsync())!;

        Assert.That((filter.Y, filter.Height < 740 / 5), Is.EqualTo((0, true)));
    }
}

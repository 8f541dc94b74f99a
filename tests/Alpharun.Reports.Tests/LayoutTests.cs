namespace Alpharun.Reports.Tests;

/// <summary>How a report fits where it is read.</summary>
public class LayoutTests
{
    private static readonly string LongName = new('n', 300);

    private static IEnumerable<TestCaseData> All { get; } = [.. Reports.All, Reports.Case(Long, "long names")];

    // Without spaces, and in all places.
    private static DriftReport Long =>
        Reports.Diff(TestDocument.Of([$"/{LongName}"], [LongName + "a"], []), TestDocument.Of([$"/{LongName}"], [LongName + "b"], [LongName + "b"], LongName), LongName) with { Notes = [LongName] };

    [TestCaseSource(nameof(All))]
    public async Task Nothing_is_wider_than_the_page(DriftReport report)
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
    public async Task The_filter_stays_in_sight_and_leaves_room_to_read_on_a_phone()
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Documents, width: 360);
        await opened.Changes.Last.ScrollIntoViewIfNeededAsync();
        var filter = (await opened.Page.GetByRole(AriaRole.Search).BoundingBoxAsync())!;

        Assert.That((filter.Y, filter.Height < 740 / 5), Is.EqualTo((0, true)));
    }
}

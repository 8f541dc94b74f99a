namespace Alpharun.Reports.Tests;

/// <summary>The two sides of a change: before and after, or documented and observed.</summary>
public class SidesTests
{
    private static IEnumerable<TestCaseData> Sides { get; } =
    [
        new TestCaseData(Reports.Documents, "narrowed", "Before string earlier.yaml:22:13", "After string (uuid) openapi/alpharun.yaml:23:21").SetArgDisplayNames("changed"),
        new TestCaseData(Reports.Documents, "summary", "Before not present earlier.yaml:79:7", "After type: string, nullable: true openapi/alpharun.yaml:115:11").SetArgDisplayNames("added"),
        new TestCaseData(Reports.Diff(TestDocument.Of(["/a"], ["a"], []), TestDocument.Of(["/a"], [], [])), "removed", "Before type: string, enum: [open, word]", "After not present").SetArgDisplayNames("removed"),
        new TestCaseData(Reports.Diff(TestDocument.Of(["/a"], ["a"], []), TestDocument.Of(["/a"], ["a"], ["a"])), "required", "Before optional", "After required").SetArgDisplayNames("required"),
        new TestCaseData(Reports.Client, "string? Summary", "Before not present earlier.yaml:85:9", "After string? Summary openapi/alpharun.yaml:115:11").SetArgDisplayNames("client"),
        new TestCaseData(Reports.Responses, "is of type", "Documented object openapi/alpharun.yaml:33:21", "Observed number, string seen 2 times, first in recorded.jsonl:1:1: 5, \"x\"").SetArgDisplayNames("observed"),
        new TestCaseData(Reports.Responses, "more", "Documented not documented openapi/alpharun.yaml:30:17", "Observed array seen once, first in recorded.jsonl:3:1: [1]").SetArgDisplayNames("undocumented"),
    ];

    [TestCaseSource(nameof(Sides))]
    public async Task Each_side_shows_its_value_and_location(DriftReport report, string words, string left, string right)
    {
        await using var opened = await OpenedReport.OpenAsync(report);
        var sides = opened.Changes.Filter(new() { HasText = words }).Locator(".sides > div");

        await Expect(sides).ToContainTextAsync([left, right], new() { UseInnerText = true });
    }

    [Test]
    public async Task The_effect_on_programs_is_shown_as_a_sentence()
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Client);

        await Expect(opened.Changes.First).ToContainTextAsync("An existing build of a program is not affected; after a rebuild, the program is not affected.");
    }

    [TestCase(1280, true)]
    [TestCase(360, false)]
    public async Task The_sides_are_next_to_each_other_on_a_wide_page_and_stacked_on_a_phone(int width, bool isWide)
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Documents, width);
        var sides = opened.Changes.First.Locator(".sides > div");
        var (left, right) = ((await sides.First.BoundingBoxAsync())!, (await sides.Last.BoundingBoxAsync())!);

        Assert.That((right.X > left.X + left.Width, right.Y > left.Y), Is.EqualTo((isWide, !isWide)));
    }
}

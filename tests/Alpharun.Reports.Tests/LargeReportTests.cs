namespace Alpharun.Reports.Tests;

/// <summary>A report with many changes.</summary>
public class LargeReportTests
{
    [Test]
    public async Task A_report_with_2000_changes_can_be_filtered()
    {
        var paths = Enumerable.Range(0, 500).Select(number => $"/things/{number}").ToArray();
        var report = Reports.Diff(TestDocument.Of(paths, ["a", "b", "c", "d"], []), TestDocument.Of(paths, ["a", "b", "c", "d"], ["a", "b", "c", "d"]));
        await using var opened = await OpenedReport.OpenAsync(report);

        await Expect(opened.Announced).ToHaveTextAsync("2000 of 2000 shown");
        await opened.Words.FillAsync("/things/321 'c'");
        await Expect(opened.Announced).ToHaveTextAsync("1 of 2000 shown");
        await Expect(opened.Operations).ToHaveTextAsync(["GET /things/321"]);
        await Expect(opened.Changes).ToHaveCountAsync(1);
    }
}

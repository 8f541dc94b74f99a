namespace Alpharun.Reports.Tests;

/// <summary>A report where scripts are turned off.</summary>
public class NoScriptTests
{
    private IPage _page = null!;

    [OneTimeSetUp]
    public async Task OpenPageAsync() => _page = await SharedBrowser.Browser.NewPageAsync(new() { JavaScriptEnabled = false });

    [OneTimeTearDown]
    public Task ClosePageAsync() => _page.CloseAsync();

    [TestCaseSource(typeof(Reports), nameof(Reports.All))]
    public async Task Everything_is_shown_and_there_is_no_filter_that_would_do_nothing(DriftReport report)
    {
        await using var opened = await OpenedReport.OpenAsync(report, page: _page);

        await Expect(opened.Changes).ToHaveCountAsync(report.Findings.Count);
        await Expect(opened.Page.GetByRole(AriaRole.Search)).ToHaveCountAsync(0);
    }
}

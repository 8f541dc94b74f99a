namespace Alpharun.Reports.Tests;

/// <summary>A report in a browser without scripts.</summary>
public class NoScriptTests
{
    private IPage _page = null!;

    [OneTimeSetUp]
    public async Task OpenPageAsync() => _page = await SharedBrowser.Browser.NewPageAsync(new() { JavaScriptEnabled = false });

    [OneTimeTearDown]
    public Task ClosePageAsync() => _page.CloseAsync();

    [TestCaseSource(typeof(Reports), nameof(Reports.All))]
    public async Task Without_scripts_all_changes_are_shown_and_the_filter_is_hidden(DriftReport report)
    {
        await using var opened = await OpenedReport.OpenAsync(report, page: _page);

        await Expect(opened.Changes).ToHaveCountAsync(report.Findings.Count);
        await Expect(opened.Page.GetByRole(AriaRole.Search)).ToHaveCountAsync(0);
    }
}

namespace Alpharun.Reports.Tests;

/// <summary>The first view of a report, and the absence of errors when it is opened.</summary>
public class OpeningTests
{
    private static IEnumerable<TestCaseData> Verdicts { get; } =
    [
        new(Reports.Documents, "Breaking drift", "1 error, 0 warnings, 2 info; 1 other change (descriptions, examples, extensions)."),
        new(Reports.Client, "Non-breaking drift", "0 errors, 0 warnings, 3 info; 2 other changes (without effect on programs)."),
        new(Reports.Responses, "Breaking drift", "1 error, 0 warnings, 1 info."),
        new(Reports.Nothing, "No drift", "No differences."),
    ];

    [TestCaseSource(nameof(Verdicts))]
    public async Task A_report_starts_with_its_verdict_and_counts(DriftReport report, string verdict, string counts)
    {
        await using var opened = await OpenedReport.OpenAsync(report);

        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(verdict);
        await Expect(opened.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync(counts);
        await Expect(opened.Page).ToHaveTitleAsync($"{verdict}: {report.Revision}");
    }

    [TestCaseSource(typeof(Reports), nameof(Reports.All))]
    public async Task Every_change_is_shown_under_its_operation(DriftReport report)
    {
        await using var opened = await OpenedReport.OpenAsync(report);

        await Expect(opened.Changes).ToHaveCountAsync(report.Findings.Count);
        Assert.That(await opened.Operations.AllInnerTextsAsync(), Is.EqualTo(report.Findings.Select(finding => finding.Operation).Distinct()));
    }

    [TestCaseSource(typeof(Reports), nameof(Reports.All))]
    public async Task A_report_causes_no_errors_and_no_requests(DriftReport report)
    {
        await using var opened = await OpenedReport.OpenAsync(report);

        foreach (var field in await opened.Page.GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await field.UncheckAsync();
        }

        Assert.That(opened.Problems, Is.Empty);
    }

    [Test]
    public async Task A_report_without_changes_has_no_filter()
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Nothing);

        await Expect(opened.Page.GetByRole(AriaRole.Main)).ToHaveTextAsync("There are no changes to show.");
        await Expect(opened.Page.GetByRole(AriaRole.Search)).ToHaveCountAsync(0);
    }
}

namespace Alpharun.Reports.Tests;

/// <summary>The filter of a report, and the number of changes that it announces.</summary>
public class FilterTests
{
    private OpenedReport _report = null!;

    [SetUp]
    public async Task OpenAsync() => _report = await OpenedReport.OpenAsync(Reports.Documents);

    [TearDown]
    public async Task CloseAsync() => await _report.DisposeAsync();

    [Test]
    public async Task A_level_can_be_hidden()
    {
        await _report.Level("info").UncheckAsync();

        await Expect(_report.Changes).ToContainTextAsync(["request-parameter-type-changed"]);
        await Expect(_report.Announced).ToHaveTextAsync("1 of 3 shown");
    }

    [TestCase("summary")]
    [TestCase("SUMMARY ADDED")]
    [TestCase("  added  get optional summary ")]
    public async Task The_search_shows_changes_that_contain_all_words_in_any_order_and_case(string words)
    {
        await _report.Words.FillAsync(words);

        await Expect(_report.Changes).ToContainTextAsync(["the property 'summary' was added"]);
        await Expect(_report.Announced).ToHaveTextAsync("1 of 3 shown");
    }

    [Test]
    public async Task The_search_includes_the_level_and_the_operation()
    {
        await _report.Words.FillAsync("info customer-interactions");

        await Expect(_report.Announced).ToHaveTextAsync("2 of 3 shown");
    }

    [Test]
    public async Task Level_and_search_combine_and_an_operation_without_changes_is_hidden()
    {
        await _report.Level("info").UncheckAsync();
        await _report.Words.FillAsync("summary");

        await Expect(_report.Announced).ToHaveTextAsync("0 of 3 shown");
        await Expect(_report.Operations).ToHaveCountAsync(0);
    }

    [Test]
    public async Task The_button_resets_the_filter()
    {
        await _report.Level("error").UncheckAsync();
        await _report.Words.FillAsync("nothing has this");
        await _report.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Expect(_report.Announced).ToHaveTextAsync("3 of 3 shown");
        await Expect(_report.Level("error")).ToBeCheckedAsync();
        await Expect(_report.Words).ToBeEmptyAsync();
        await Expect(_report.Changes).ToHaveCountAsync(3);
    }
}

namespace Alpharun.Reports.Tests;

/// <summary>What is left of a report, and what is said of it, when it is filtered.</summary>
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
    [TestCase("SUMMARY NEW")]
    [TestCase("  new  get optional summary ")]
    public async Task Only_changes_with_all_the_words_are_left_in_any_order_and_case(string words)
    {
        await _report.Words.FillAsync(words);

        await Expect(_report.Changes).ToContainTextAsync(["the property 'summary' is new"]);
        await Expect(_report.Announced).ToHaveTextAsync("1 of 3 shown");
    }

    [Test]
    public async Task The_words_of_the_level_and_of_the_operation_count()
    {
        await _report.Words.FillAsync("info customer-interactions");

        await Expect(_report.Announced).ToHaveTextAsync("2 of 3 shown");
    }

    [Test]
    public async Task Level_and_words_go_together_and_an_operation_with_nothing_left_is_gone()
    {
        await _report.Level("info").UncheckAsync();
        await _report.Words.FillAsync("summary");

        await Expect(_report.Announced).ToHaveTextAsync("0 of 3 shown");
        await Expect(_report.Operations).ToHaveCountAsync(0);
    }

    [Test]
    public async Task All_is_shown_again_at_once()
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

using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>From an earlier published version of the page, without teammate, summary and the id's format, to today's.</summary>
public class DriftWorkedExampleTests
{
    private static readonly string Earlier = Path.Combine(AppContext.BaseDirectory, "Documents/earlier.yaml");

    [Test]
    public async Task Each_change_is_named_once_with_its_place_in_todays_document()
    {
        var run = await DiffAsync(Path.Combine(AppContext.BaseDirectory, "Documents/alpharun.yaml"));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(run.Output, Does.Match(@"\[request-parameter-type-changed\] .*alpharun\.yaml:23:21"));
            Assert.That(run.Output, Does.Match(@"teammate.*\n\s+\[response-optional-property-added\] .*alpharun\.yaml:97:11"));
            Assert.That(run.Output, Does.Match(@"summary.*\n\s+\[response-optional-property-added\] .*alpharun\.yaml:115:11"));
            Assert.That(run.Output, Does.Contain("1 error, 0 warnings, 2 info"));
        });
    }

    [Test]
    public async Task The_published_page_itself_is_as_good_a_source()
    {
        var run = await DiffAsync(Repository.PathTo("tests/Alpharun.OpenApi.Tests/Pages/get-customer-interaction.md"));

        Assert.That(run.Output, Does.Contain("1 error, 0 warnings, 2 info"));
    }

    [Test]
    public async Task A_missing_base_is_an_error_and_not_an_empty_document()
    {
        var run = await ToolRun.OfAsync("drift", "diff", "/no/such/file.yaml", Earlier);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
        });
    }

    private static Task<ToolRun> DiffAsync(string revision) => ToolRun.OfAsync("drift", "diff", Earlier, revision);
}

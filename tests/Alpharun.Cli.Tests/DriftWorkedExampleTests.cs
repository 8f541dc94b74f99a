using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>Compares an earlier published document, without teammate, summary and the format of the id, with the current document.</summary>
public class DriftWorkedExampleTests
{
    private static readonly string Earlier = Path.Combine(AppContext.BaseDirectory, "Documents/earlier.yaml");

    [Test]
    public async Task Each_change_is_reported_once_with_its_location_in_the_current_document()
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
    public async Task A_published_Markdown_page_is_a_source()
    {
        var run = await DiffAsync(Repository.PathTo("tests/Alpharun.OpenApi.Tests/Pages/get-customer-interaction.md"));

        Assert.That(run.Output, Does.Contain("1 error, 0 warnings, 2 info"));
    }

    private static Task<ToolRun> DiffAsync(string revision) => ToolRun.OfAsync("drift", "diff", Earlier, revision);
}

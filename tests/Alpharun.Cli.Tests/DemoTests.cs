namespace Alpharun.Cli.Tests;

public class DemoTests
{
    [Test]
    public async Task The_demo_shows_the_example_without_an_API_key()
    {
        var run = await ToolRun.RunAsync(string.Empty, new Dictionary<string, string>(), isTerminal: false, ["demo"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Contain("Customer interaction abc123"));
            Assert.That(run.Output, Does.Match(@"Customer Satisfaction Score\s+number\s+4\.5"));
            Assert.That(run.Output, Does.Match(@"Name\s+John Doe"));
        });
    }

    [Test]
    public async Task Redirected_output_has_no_colours_and_no_trailing_spaces()
    {
        var run = await ToolRun.OfAsync("demo");

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Not.Contain('\e'));
            Assert.That(run.Output.Split('\n'), Has.None.EndsWith(" "));
        });
    }
}

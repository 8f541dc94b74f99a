namespace Alpharun.Cli.Tests;

public class DriftResponsesTests
{
    private const string Operation = "GET /customer-interactions/{CUSTOMER_INTERACTION_ID}";
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("alpharun-responses-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Recorded_bodies_are_held_against_the_published_document()
    {
        var run = await ToolRun.WithInputAsync("{\"data\":5}\n{\"data\":\"x\"}\n", "drift", "responses", "-", "--format", "json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings), run.Error);
            Assert.That(run.Output, Does.Contain("\"samples\": 2").And.Contain("\"id\": \"observed-type-mismatch\"").And.Contain("\"count\": 2"));
        }
    }

    [Test]
    public async Task Edits_are_written_where_they_are_asked_for()
    {
        var edits = Path.Combine(_folder, "edits.json");
        var run = await ToolRun.WithInputAsync("{\"data\":{},\"extra\":true}", "drift", "responses", "-", "--suggest", edits, "--operation", Operation);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done), run.Error);
            Assert.That(await File.ReadAllTextAsync(edits), Does.Contain("/properties/extra"));
        }
    }

    [TestCase("no such operation", "--operation", "GET /nothing")]
    [TestCase("cannot read", "none.jsonl")]
    [TestCase("cannot be read", "--spec", "none.yaml")]
    public async Task A_wrong_input_is_one_line(string problem, params string[] arguments)
    {
        var run = await ToolRun.WithInputAsync("{}", ["drift", "responses", "-", .. arguments]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage), problem);
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        }
    }

    [Test]
    public async Task Live_responses_that_are_as_documented_give_nothing_at_the_threshold()
    {
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, MockServers.UnknownId, "--base-address", MockServers.Address, "--format", "json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done), run.Error);
            Assert.That(run.Output, Does.Contain("\"samples\": 2").And.Contain("\"id\": \"observed-format-mismatch\""), "the published example breaks one format itself");
            Assert.That(run.Output + run.Error, Does.Not.Contain(ToolRun.Key));
        }
    }

    [Test]
    public async Task A_server_that_does_not_answer_is_no_drift()
    {
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", "http://127.0.0.1:9/");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network), run.Error);
    }
}

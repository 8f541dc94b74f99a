using Alpharun.Testing;

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
        var run = await ToolRun.WithInputAsync("{\"data\":5}\n{\"data\":\"x\"}\n", "drift", "responses", "-", "--format", "json", "--operation", Operation);

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

    [TestCase("no operation 'GET /nothing'", "--operation", "GET /nothing")]
    [TestCase("cannot read", "none.jsonl", "--operation", Operation)]
    [TestCase("no such file", "--spec", "none.yaml")]
    [TestCase("only one", "--spec", "-")]
    [TestCase("only one", "-")]
    [TestCase("only one", "--ignore", "-")]
    [TestCase("--status", "--status", "99999")]
    [TestCase("--base-address", "--base-address", "localhost")]
    public async Task A_wrong_input_is_one_line(string problem, params string[] arguments)
    {
        var run = await ToolRun.WithInputAsync("{}", ["drift", "responses", "-", .. arguments]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage), problem);
            Assert.That(run.Error, Does.Contain(problem));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        }
    }

    [TestCase("", "there was none.")]
    [TestCase("{\"log\":{\"entries\":[]}}", "there was none.")]
    [TestCase("{\"request\":{\"url\":\"/nothing\"},\"status\":200}", "1 of 1 responses belong to no operation")]
    [TestCase("{\"request\":{\"url\":\"https://example.com/nothing\"},\"status\":200}", "1 of 1 responses are of other servers")]
    public async Task Where_nothing_can_be_compared_that_is_an_error_and_not_no_drift(string recording, string reason)
    {
        var run = await ToolRun.WithInputAsync(recording, "drift", "responses", "-");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.StartWith($"alpharun: standard input: no response was held against the document: {reason}"));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        }
    }

    [Test]
    public async Task What_a_mock_answered_is_held_against_the_document_where_its_address_is_named()
    {
        var line = "{\"request\":{\"url\":\"http://127.0.0.1:8080/customer-interactions/5\"},\"status\":200,\"body\":{\"data\":5}}";
        var run = await ToolRun.WithInputAsync(line, "drift", "responses", "-", "--base-address", "http://127.0.0.1:8080");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings), run.Error);
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

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network), run.Error);
            Assert.That(run.Error, Does.Contain("no response was held against the document"));
            Assert.That(run.Output, Is.Empty, "not even that there are no differences");
        }
    }

    [TestCase(403)]
    [TestCase(302)]
    public async Task A_server_that_does_not_let_in_is_no_drift(int status)
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(status, "{}"));
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", server.BaseAddress.ToString());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network), run.Error);
            Assert.That(run.Error, Does.StartWith($"alpharun: {MockServers.Id}: "));
            Assert.That(run.Output, Does.Contain($"response {status}"), "and yet the answer is looked at");
        }
    }

    [Test]
    public async Task A_key_that_is_refused_ends_the_calls_and_what_was_found_before_is_told()
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(401, "{\"error\":\"x\"}"));
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, MockServers.UnknownId, "--base-address", server.BaseAddress.ToString(), "--format", "json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network), run.Error);
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Does.Contain("\"samples\": 1").And.Contain("observed-"));
        }
    }

    [TestCase("", "observed-body-missing")]
    [TestCase("\uFEFF{\"data\":5}", "observed-type-mismatch", Description = "a mark of the encoding is not part of it")]
    public async Task A_live_body_is_named_for_what_it_is(string body, string id)
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(200, body));
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", server.BaseAddress.ToString(), "--format", "json");

        Assert.That((run.ExitCode, run.Output.Contains(id, StringComparison.Ordinal)), Is.EqualTo((ExitCode.Findings, true)), run.Error);
    }

    [Test]
    public async Task A_live_body_that_is_nested_deep_is_read()
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(200, $"{{\"data\":{new string('[', 100)}{new string(']', 100)}}}"));
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", server.BaseAddress.ToString(), "--format", "json");

        Assert.That(run.Output, Does.Contain("observed-type-mismatch").And.Not.Contain("observed-body-not-json"));
    }
}

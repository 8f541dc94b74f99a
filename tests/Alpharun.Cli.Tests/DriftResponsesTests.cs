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
    public async Task Recorded_bodies_are_compared_with_the_published_document_by_default()
    {
        var run = await ToolRun.WithInputAsync("{\"data\":5}\n{\"data\":\"x\"}\n", "drift", "responses", "-", "--format", "json", "--operation", Operation);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings), run.Error);
            Assert.That(run.Output, Does.Contain("\"samples\": 2").And.Contain("\"id\": \"observed-type-mismatch\"").And.Contain("\"count\": 2"));
        }
    }

    [Test]
    public async Task The_suggest_option_writes_edits_to_a_file()
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
    public async Task An_invalid_option_or_input_is_a_usage_error_on_one_line(string problem, params string[] arguments)
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

    [TestCase("", "there are no responses.")]
    [TestCase("{\"log\":{\"entries\":[]}}", "there are no responses.")]
    [TestCase("{\"request\":{\"url\":\"/nothing\"},\"status\":200}", "1 of 1 responses do not match an operation")]
    [TestCase("{\"request\":{\"url\":\"https://example.com/nothing\"},\"status\":200}", "1 of 1 responses came from servers that are not in the document")]
    public async Task A_recording_without_comparable_responses_is_a_usage_error(string recording, string reason)
    {
        var run = await ToolRun.WithInputAsync(recording, "drift", "responses", "-");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.StartWith($"alpharun: standard input: no response was compared with the document: {reason}"));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        }
    }

    [Test]
    public async Task Responses_of_a_mock_server_are_compared_if_the_base_address_names_it()
    {
        var line = "{\"request\":{\"url\":\"http://127.0.0.1:8080/customer-interactions/5\"},\"status\":200,\"body\":{\"data\":5}}";
        var run = await ToolRun.WithInputAsync(line, "drift", "responses", "-", "--base-address", "http://127.0.0.1:8080");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings), run.Error);
    }

    [Test]
    public async Task Live_responses_that_match_the_document_exit_with_0()
    {
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, MockServers.UnknownId, "--base-address", MockServers.Address, "--format", "json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done), run.Error);
            Assert.That(run.Output, Does.Contain("\"samples\": 2").And.Contain("\"id\": \"observed-format-mismatch\""), "The published example itself violates one format.");
            Assert.That(run.Output + run.Error, Does.Not.Contain(ToolRun.Key));
        }
    }

    [Test]
    public async Task An_unreachable_server_is_a_network_error_without_a_report()
    {
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", "http://127.0.0.1:9/");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network), run.Error);
            Assert.That(run.Error, Does.Contain("no response was compared with the document"));
            Assert.That(run.Output, Is.Empty, "A report without differences would look like the absence of drift.");
        }
    }

    [TestCase(403)]
    [TestCase(302)]
    public async Task A_rejected_or_redirected_call_is_a_network_error_and_its_response_is_compared(int status)
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(status, "{}"));
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", server.BaseAddress.ToString());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network), run.Error);
            Assert.That(run.Error, Does.StartWith($"alpharun: {MockServers.Id}: "));
            Assert.That(run.Output, Does.Contain($"response {status}"), "The response is compared with the document all the same.");
        }
    }

    [Test]
    public async Task A_rejected_key_stops_the_calls_and_the_findings_so_far_are_reported()
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
    [TestCase("\uFEFF{\"data\":5}", "observed-type-mismatch", Description = "A byte order mark is not part of the body.")]
    public async Task A_live_body_that_deviates_from_the_document_is_a_finding(string body, string id)
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(200, body));
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", server.BaseAddress.ToString(), "--format", "json");

        Assert.That((run.ExitCode, run.Output.Contains(id, StringComparison.Ordinal)), Is.EqualTo((ExitCode.Findings, true)), run.Error);
    }

    [Test]
    public async Task A_deeply_nested_live_body_is_compared()
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(200, $"{{\"data\":{new string('[', 100)}{new string(']', 100)}}}"));
        var run = await ToolRun.OfAsync("drift", "live", MockServers.Id, "--base-address", server.BaseAddress.ToString(), "--format", "json");

        Assert.That(run.Output, Does.Contain("observed-type-mismatch").And.Not.Contain("observed-body-not-json"));
    }
}

using System.Net;
using System.Text.Json;
using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

public class InteractionsGetTests
{
    [Test]
    public async Task An_interaction_is_shown_as_formatted_text()
    {
        var run = await GetAsync(MockServers.Id);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Contain("Customer interaction abc123").And.Contain("jane.smith@example.com").And.Contain("Preferred Contact Method"));
        });
    }

    [Test]
    public async Task The_json_option_writes_one_line_per_interaction()
    {
        var run = await GetAsync("--json", MockServers.Id, MockServers.Id);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Length.EqualTo(2));
            Assert.That(lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()), Is.All.EqualTo("abc123"));
            Assert.That(lines[0], Does.Contain("\"value\":4.5"));
        });
    }

    [Test]
    public async Task A_dash_reads_ids_from_standard_input_and_skips_blank_lines()
    {
        var run = await ToolRun.WithInputAsync($"{MockServers.Id}\n\n  {MockServers.Id}  \n", "interactions", "get", "--json", "-", "--base-address", MockServers.Address);

        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2));
    }

    [TestCase(MockServers.UnknownId, "the customer interaction was not found.")]
    [TestCase("..", "this is not a valid id.", Description = "The id would change the path of the request.")]
    public async Task A_failed_id_is_reported_and_does_not_stop_the_others(string id, string error)
    {
        var run = await GetAsync("--json", id, MockServers.Id);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(run.Error.Trim(), Is.EqualTo($"alpharun: {id}: {error}"));
            Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1));
        });
    }

    [TestCase("--jsn")]
    [TestCase("--base-adress")]
    public async Task A_mistyped_option_is_a_usage_error_and_not_an_id(string option)
    {
        var run = await GetAsync(MockServers.Id, option);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Contain($"'{option}'"));
            Assert.That(run.Output, Is.Empty);
        });
    }

    [Test]
    public async Task An_id_may_begin_with_an_at_sign()
    {
        var run = await GetAsync("@alice");

        Assert.That(run.Error.Trim(), Does.StartWith("alpharun: @alice: the API rejected the request"));
    }

    [Test]
    public async Task A_missing_key_is_a_usage_error_that_names_the_environment_variable()
    {
        var run = await ToolRun.RunAsync(string.Empty, new Dictionary<string, string>(), isTerminal: false, ["interactions", "get", MockServers.Id]);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Contain("ALPHARUN_API_KEY"));
        });
    }

    [TestCase("http://example.com/api", "must be https")]
    [TestCase("not an address", "absolute address")]
    [TestCase("ftp://127.0.0.1/", "https://")]
    public async Task An_invalid_base_address_is_a_usage_error(string address, string problem)
    {
        var run = await ToolRun.OfAsync("interactions", "get", MockServers.Id, "--base-address", address);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Contain(problem));
        });
    }

    [Test]
    public async Task An_unreachable_server_is_a_network_error()
    {
        var run = await ToolRun.OfAsync("interactions", "get", MockServers.Id, "--base-address", $"http://127.0.0.1:{FreePort()}/");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network));
    }

    [Test]
    public async Task A_rejected_key_is_reported_once_for_all_ids()
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(401, string.Empty));

        var run = await ToolRun.OfAsync("interactions", "get", "a", "b", "c", "--base-address", server.BaseAddress.ToString());

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Network));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.Contain("ALPHARUN_API_KEY").And.Not.Contain(ToolRun.Key));
        });
    }

    [Test]
    public async Task Control_characters_of_a_response_are_not_printed()
    {
        var body = """{"data":{"customer_interaction":{"id":"x[red]\u001b[2J","account":{"id":"a\u0007\u202e"},"contacts":[]}}}""";
        using var server = new StubServer();
        server.Add(Stub.Answer(200, body));

        var run = await ToolRun.OfAsync("interactions", "get", "x", "--base-address", server.BaseAddress.ToString());

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Contain("x[red]"));
            Assert.That(run.Output, Does.Not.Contain('\e').And.Not.Contain('\a').And.Not.Contain('\u202e'));
        });
    }

    private static Task<ToolRun> GetAsync(params string[] arguments) =>
        ToolRun.OfAsync(["interactions", "get", .. arguments, "--base-address", MockServers.Address]);

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

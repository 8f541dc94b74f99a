using System.Net;
using System.Net.Http.Headers;

namespace Alpharun.Cli.Tests;

public class MockTests
{
    private static readonly HttpClient Http = new();

    [TestCase($"/customer-interactions/{MockServers.Id}", "Bearer any", HttpStatusCode.OK)]
    [TestCase($"/customer-interactions/{MockServers.Id}", null, HttpStatusCode.Unauthorized)]
    [TestCase($"/customer-interactions/{MockServers.UnknownId}", "Bearer any", HttpStatusCode.NotFound)]
    [TestCase("/customer-interactions/not-a-uuid", "Bearer any", HttpStatusCode.BadRequest)]
    [TestCase("/nothing", "Bearer any", HttpStatusCode.NotFound)]
    public async Task The_server_answers_with_the_documented_status(string path, string? authorization, HttpStatusCode status)
    {
        using var response = await SendAsync(HttpMethod.Get, path, authorization);

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task An_undocumented_method_is_answered_with_405_and_the_allowed_methods()
    {
        using var response = await SendAsync(HttpMethod.Delete, $"/customer-interactions/{MockServers.Id}", "Bearer any");

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(response.Content.Headers.Allow, Is.EqualTo(new[] { "GET" }));
        });
    }

    [Test]
    public async Task Cancellation_during_the_start_is_not_an_error()
    {
        using var cancellation = new CancellationTokenSource();
        var running = ToolRun.RunAsync(string.Empty, new Dictionary<string, string>(), isTerminal: false, ["mock"], cancellation.Token);
        await cancellation.CancelAsync();

        Assert.That((await running).ExitCode, Is.AnyOf(ExitCode.Done, ExitCode.Cancelled));
    }

    [Test]
    public async Task The_wiremock_option_writes_stub_mappings_for_WireMock_and_WireMock_Net()
    {
        var folder = Directory.CreateTempSubdirectory("alpharun-mock-").FullName;
        try
        {
            var run = await ToolRun.OfAsync("mock", "--wiremock", folder);

            Assert.Multiple(() =>
            {
                Assert.That(run.ExitCode, Is.Zero, run.Error);
                Assert.That(Directory.GetFiles(Path.Combine(folder, "mappings"), "*.json"), Is.Not.Empty);
                Assert.That(Directory.GetFiles(Path.Combine(folder, "__admin", "mappings"), "*.json"), Is.Not.Empty);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public async Task A_port_in_use_is_a_usage_error_on_one_line()
    {
        var port = new Uri(MockServers.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var run = await ToolRun.OfAsync("mock", "--port", port);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.Contain(port));
        });
    }

    [Test]
    public async Task An_invalid_document_is_a_usage_error_with_a_location()
    {
        var run = await ToolRun.WithInputAsync("a: [", "mock", "--spec", "-");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Match(@"^alpharun: standard input:\d+:\d+: not valid YAML or JSON"));
        });
    }

    private static Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? authorization)
    {
        using var request = new HttpRequestMessage(method, MockServers.Address + path);
        request.Headers.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);
        return Http.SendAsync(request);
    }
}

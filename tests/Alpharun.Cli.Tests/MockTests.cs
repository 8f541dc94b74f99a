using System.Net;
using System.Net.Http.Headers;

namespace Alpharun.Cli.Tests;

public class MockTests
{
    private static readonly HttpClient Http = new();

    [TestCase($"/customer-interactions/{MockServers.Id}", HttpStatusCode.OK)]
    [TestCase($"/customer-interactions/{MockServers.UnknownId}", HttpStatusCode.NotFound)]
    [TestCase("/customer-interactions/not-a-uuid", HttpStatusCode.BadRequest)]
    [TestCase("/nothing", HttpStatusCode.NotFound)]
    public async Task It_answers_as_the_document_describes(string path, HttpStatusCode status)
    {
        using var response = await SendAsync(HttpMethod.Get, path, "Bearer any");

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task It_asks_for_a_token()
    {
        using var response = await SendAsync(HttpMethod.Get, $"/customer-interactions/{MockServers.Id}", authorization: null);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task It_says_which_methods_a_path_has()
    {
        using var response = await SendAsync(HttpMethod.Delete, $"/customer-interactions/{MockServers.Id}", "Bearer any");

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(response.Content.Headers.Allow, Is.EqualTo(new[] { "GET" }));
        });
    }

    [Test]
    public async Task It_serves_until_it_is_cancelled_and_that_is_how_it_is_done()
    {
        using var cancellation = new CancellationTokenSource();
        var running = ToolRun.RunAsync(string.Empty, new Dictionary<string, string>(), isTerminal: false, ["mock"], cancellation.Token);
        await cancellation.CancelAsync();

        Assert.That((await running).ExitCode, Is.AnyOf(ExitCode.Done, ExitCode.Cancelled));
    }

    [Test]
    public async Task Stub_mappings_of_WireMock_and_WireMock_Net_are_written_to_a_folder()
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
    public async Task A_port_that_is_taken_is_one_line_and_a_usage_error()
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
    public async Task A_document_that_is_none_is_one_line_with_its_place()
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

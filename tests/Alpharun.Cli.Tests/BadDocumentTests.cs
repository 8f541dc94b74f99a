using Alpharun.Testing;
using Microsoft.AspNetCore.Http;

namespace Alpharun.Cli.Tests;

/// <summary>Commands that read documents report an invalid source with one line and an exit code.</summary>
public class BadDocumentTests
{
    private static readonly string[] Commands = ["lint", "pull"];
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("alpharun-bad-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("a: [1", "standard input:2:1: not valid YAML or JSON: ")]
    [TestCase("{\"openapi\": \"3.0.1\"", "standard input:2:1: not valid YAML or JSON: ")]
    [TestCase("name: x", "standard input:1:1: not an OpenAPI document: ")]
    [TestCase("openapi: 2.5.0", "standard input:1:10: the OpenAPI version is '2.5.0'; ")]
    [TestCase("", "standard input:1:1: the document is empty.")]
    [TestCase("openapi: 3.0.1\nx: &a [*a]", "standard input:2:")]
    [TestCase("openapi: 3.0.1\ncomponents: {schemas: {A: {$ref: 'b.yaml'}}}", "standard input:2:34: the $ref 'b.yaml' points outside this document; use --allow-external-refs to follow it.")]
    public async Task An_invalid_document_is_a_usage_error(string text, string error)
    {
        foreach (var command in Commands)
        {
            AssertRun(await ToolRun.WithInputAsync(text, "spec", command, "-"), ExitCode.Usage, error);
        }
    }

    [TestCase("#/components/schemas/B", "standard input:2:34: the $ref '#/components/schemas/B' cannot be resolved in this document")]
    [TestCase("#/components/schemas/A", "standard input:2:34: the $ref '#/components/schemas/A' is circular")]
    public async Task A_broken_reference_is_a_finding_of_lint_and_a_usage_error_of_pull(string reference, string error)
    {
        var text = $"openapi: 3.0.1\ncomponents: {{schemas: {{A: {{$ref: '{reference}'}}}}}}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n";

        var lint = await ToolRun.WithInputAsync(text, "spec", "lint", "-");

        Assert.That(lint.ExitCode, Is.EqualTo(ExitCode.Findings));
        Assert.That(lint.Output, Does.StartWith($"{error} [broken-reference]"));
        AssertRun(await ToolRun.WithInputAsync(text, "spec", "pull", "-"), ExitCode.Usage, error);
    }

    [TestCase("git:no-such-revision:a.yaml")]
    [TestCase("no/such/file.yaml")]
    [TestCase("http://example.com/a.yaml")]
    [TestCase(".")]
    public async Task An_unavailable_source_is_a_usage_error_that_names_the_source(string source) =>
        AssertRun(await ToolRun.OfAsync("spec", "lint", source), ExitCode.Usage, source);

    [Test]
    public async Task A_file_of_50_MB_is_rejected()
    {
        var path = Path.Combine(_folder, "large.yaml");
        using (var file = File.Create(path))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        AssertRun(await ToolRun.OfAsync("spec", "lint", path), ExitCode.Usage, $"{path}: larger than 32 MB, the maximum size.");
    }

    [TestCase("/again", ExitCode.Usage, "redirected more than 5 times; use the final address.")]
    [TestCase("/gone", ExitCode.Usage, "the server answered 404 NotFound instead of a document; check the address.")]
    [TestCase("/large", ExitCode.Usage, "larger than 32 MB, the maximum size.")]
    [TestCase("/hangs", ExitCode.Network, "the server did not send the whole document within 0.2 s; try again, or set a longer --timeout.")]
    public async Task A_failed_download_is_an_error_that_names_the_address(string path, int exitCode, string error)
    {
        await using var server = await WebServer.StartAsync(AnswerAsync);
        var address = new Uri(server.BaseAddress, path).ToString();
        string[] timeout = path == "/hangs" ? ["--timeout", "0.2"] : [];

        foreach (var command in Commands)
        {
            AssertRun(await ToolRun.OfAsync(["spec", command, address, .. timeout]), exitCode, $"{address}: {error}");
        }
    }

    [Test]
    public async Task An_untrusted_certificate_is_a_network_error()
    {
        using var authority = new TestAuthority();
        using var server = RawServer.Start(authority.Issue("localhost", DateTimeOffset.UtcNow.AddHours(1)), RawAnswer.Of("HTTP/1.1 204 No Content\n\n"));

        AssertRun(
            await ToolRun.OfAsync("spec", "lint", $"{server.BaseAddress}a.yaml"), ExitCode.Network, $"{server.BaseAddress}a.yaml: this machine does not trust the server's certificate.");
    }

    [TestCase("0")]
    [TestCase("soon")]
    public async Task An_invalid_timeout_is_a_usage_error(string seconds) =>
        AssertRun(await ToolRun.OfAsync("spec", "lint", "-", "--timeout", seconds), ExitCode.Usage, $"--timeout must be a number of seconds, not '{seconds}'.");

    private static Task AnswerAsync(HttpContext context)
    {
        switch (context.Request.Path.Value)
        {
            case "/again":
                context.Response.Redirect("/again");
                return Task.CompletedTask;
            case "/hangs":
                return Task.Delay(Timeout.Infinite, context.RequestAborted);
            case "/large":
                return context.Response.Body.WriteAsync(new byte[50 * 1024 * 1024], context.RequestAborted).AsTask();
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }

    private static void AssertRun(ToolRun run, int exitCode, string error)
    {
        TestContext.Out.WriteLine($"{run.ExitCode}  {run.Error.Trim()}");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
            Assert.That(run.Error, Does.StartWith($"alpharun: {error}"));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        });
    }
}

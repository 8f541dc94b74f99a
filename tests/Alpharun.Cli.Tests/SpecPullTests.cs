using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

public class SpecPullTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("alpharun-pull-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Pulling_the_published_pages_produces_the_checked_in_document()
    {
        var output = Path.Combine(_folder, "out.yaml");

        var run = await ToolRun.OfAsync("spec", "pull", Repository.PathTo("tests/Alpharun.OpenApi.Tests/Pages"), "--output", output);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done), run.Error);
            Assert.That(File.ReadAllBytes(output), Is.EqualTo(File.ReadAllBytes(Repository.PathTo("openapi/alpharun.yaml"))));
        });
    }

    [Test]
    public async Task The_pages_of_an_index_become_one_document()
    {
        using var server = new StubServer();
        server.Add(
            Stub.Answer(body: "- [One](/one.md)\n- [Two](/two.md)\n- [Words](/words.md)\n- [Elsewhere](https://example.com/three.md)\n").At("/llms.txt"),
            Stub.Answer(body: Page("/one", "type: string")).At("/one.md"),
            Stub.Answer(body: Page("/two", "type: string")).At("/two.md"),
            Stub.Answer(body: "# Words\n").At("/words.md"));

        var run = await ToolRun.OfAsync("spec", "pull", $"{server.BaseAddress}llms.txt");
        var again = await ToolRun.OfAsync("spec", "pull", $"{server.BaseAddress}two.md", $"{server.BaseAddress}one.md");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done));
            Assert.That(run.Error.Trim(), Is.EqualTo("alpharun: pages read: 3; skipped without a document: 1; other links, not followed: 1."));
            Assert.That(run.Output, Does.Contain("  /one:\n").And.Contain("  /two:\n").And.Contain("    Shared:\n"));
            Assert.That(again.Output, Is.EqualTo(run.Output));
        });
    }

    [Test]
    public async Task Contradicting_pages_are_a_usage_error_that_names_both_and_leaves_the_output_unchanged()
    {
        var output = Path.Combine(_folder, "out.yaml");
        await File.WriteAllTextAsync(output, "old");
        using var server = new StubServer();
        server.Add(Stub.Answer(body: Page("/one", "type: string")).At("/one.md"), Stub.Answer(body: Page("/two", "type: integer")).At("/two.md"));

        var run = await ToolRun.OfAsync("spec", "pull", $"{server.BaseAddress}one.md", $"{server.BaseAddress}two.md", "--output", output);

        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, File.ReadAllText(output)), Is.EqualTo((ExitCode.Usage, "old")));
            Assert.That(run.Error.Trim(), Is.EqualTo(
                $"alpharun: {server.BaseAddress}two.md:8:28: this page and {server.BaseAddress}one.md:8:28 contradict each other about /components/schemas/Shared: at /type, \"integer\" here, \"string\" there."));
        });
    }

    private static string Page(string path, string shared) =>
        $"# Page\n\n````yaml\nopenapi: 3.0.1\ninfo: {{title: T, version: '1'}}\npaths: {{{path}: {{get: {{responses: {{'200': {{description: ok}}}}}}}}}}\ncomponents:\n  schemas: {{Shared: {{{shared}}}}}\n````\n";
}

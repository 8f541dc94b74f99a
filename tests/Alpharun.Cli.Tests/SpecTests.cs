using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

public class SpecTests
{
    private static readonly string Document = Path.Combine(AppContext.BaseDirectory, "Documents/alpharun.yaml");
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("alpharun-spec-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Extracting_from_the_published_page_produces_the_checked_in_document()
    {
        var output = Path.Combine(_folder, "out.yaml");

        var run = await ToolRun.OfAsync("spec", "extract", Repository.PathTo("tests/Alpharun.OpenApi.Tests/Pages/get-customer-interaction.md"), "--output", output);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(File.ReadAllBytes(output), Is.EqualTo(File.ReadAllBytes(Document)));
        });
    }

    [Test]
    public async Task Extract_reads_standard_input()
    {
        var run = await ToolRun.WithInputAsync("text\n```yaml\nopenapi: 3.0.1\n```\n", "spec", "extract", "-");

        Assert.That(run.Output, Is.EqualTo("openapi: 3.0.1\n"));
    }

    [Test]
    public async Task A_page_without_a_document_is_a_usage_error_and_leaves_the_output_unchanged()
    {
        var output = Path.Combine(_folder, "out.yaml");
        await File.WriteAllTextAsync(output, "old");

        var run = await ToolRun.WithInputAsync("no block", "spec", "extract", "-", "--output", output);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(File.ReadAllText(output), Is.EqualTo("old"));
        });
    }

    [Test]
    public async Task Preparing_twice_produces_the_same_bytes_and_an_unchanged_ledger()
    {
        var names = Path.Combine(_folder, "names.json");
        File.Copy(Repository.PathTo("build/names.json"), names);

        var first = await ToolRun.OfAsync("spec", "prepare", Document, "--names", names);
        var second = await ToolRun.OfAsync("spec", "prepare", Document, "--names", names);

        Assert.Multiple(() =>
        {
            Assert.That(first.ExitCode, Is.Zero, first.Error);
            Assert.That(second.Output, Is.EqualTo(first.Output));
            Assert.That(first.Output, Does.Contain("\"operationId\": \"GetCustomerInteraction\""));
            Assert.That(File.ReadAllBytes(names), Is.EqualTo(File.ReadAllBytes(Repository.PathTo("build/names.json"))));
        });
    }
}

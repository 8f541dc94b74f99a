using System.Text.Json;
namespace Alpharun.Cli.Tests;

public class SpecLintTests
{
    private static readonly string Document = Path.Combine(AppContext.BaseDirectory, "Documents/alpharun.yaml");

    [Test]
    public async Task The_published_document_has_one_finding()
    {
        var run = await ToolRun.OfAsync("spec", "lint", Document);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Is.EqualTo($"""
                {Document}:42:27: the example at /data/customer_interaction/teammate/id does not have the format uuid (schema: {Document}:107:15) [example-against-schema]
                {Document}: 1 finding

                """));
        });
    }

    [Test]
    public async Task JSON_has_the_same_finding()
    {
        var run = await ToolRun.OfAsync("spec", "lint", Document, "--format", "json");

        var finding = JsonElement.Parse(run.Output).GetProperty("findings").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(finding.GetProperty("rule").GetString(), Is.EqualTo("example-against-schema"));
            Assert.That(finding.GetProperty("file").GetString(), Is.EqualTo(Document));
            Assert.That((finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()), Is.EqualTo((42, 27)));
            Assert.That(finding.GetProperty("pointer").GetString(), Does.EndWith("/example/data/customer_interaction/teammate/id"));
        });
    }

    [Test]
    public async Task A_document_without_findings_is_done()
    {
        var run = await ToolRun.WithInputAsync("openapi: 3.0.1\ninfo: {title: T, version: '1'}\npaths: {}\n", "spec", "lint", "-");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Done, $"standard input: no findings{Environment.NewLine}")));
    }

    [Test]
    public async Task Another_format_is_a_usage_error()
    {
        var run = await ToolRun.OfAsync("spec", "lint", Document, "--format", "xml");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error, Does.Contain("'xml'"));
        });
    }

    [Test]
    public async Task An_external_reference_is_followed_on_request()
    {
        var folder = Directory.CreateTempSubdirectory("alpharun-lint-").FullName;
        var document = Path.Combine(folder, "a.yaml");
        await File.WriteAllTextAsync(document, "openapi: 3.0.1\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: 'b.yaml#/B'}}}\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "b.yaml"), "B: {type: string, default: 5}\n");

        var refused = await ToolRun.OfAsync("spec", "lint", document);
        var followed = await ToolRun.OfAsync("spec", "lint", document, "--allow-external-refs");
        Directory.Delete(folder, recursive: true);

        Assert.Multiple(() =>
        {
            Assert.That(refused.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(followed.ExitCode, Is.EqualTo(ExitCode.Findings), followed.Error);
            Assert.That(followed.Output, Does.StartWith($"{folder}/b.yaml:1:28: the default is of type number where string is expected"));
        });
    }
}

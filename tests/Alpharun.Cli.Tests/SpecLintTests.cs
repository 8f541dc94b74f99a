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
    public async Task The_JSON_report_has_the_same_finding()
    {
        var run = await ToolRun.OfAsync("spec", "lint", Document, "--format", "json");

        Assert.That((run.ExitCode, run.Output.ReplaceLineEndings("\n")), Is.EqualTo((ExitCode.Findings, $$"""
            {
              "version": 1,
              "source": "{{Document}}",
              "findings": [
                {
                  "rule": "example-against-schema",
                  "message": "the example at /data/customer_interaction/teammate/id does not have the format uuid (schema: {{Document}}:107:15)",
                  "file": "{{Document}}",
                  "line": 42,
                  "column": 27,
                  "pointer": "/paths/~1customer-interactions~1{CUSTOMER_INTERACTION_ID}/get/responses/200/content/application~1json/example/data/customer_interaction/teammate/id"
                }
              ]
            }

            """.ReplaceLineEndings("\n"))));
    }

    [Test]
    public async Task A_document_without_findings_exits_with_0()
    {
        var run = await ToolRun.WithInputAsync("openapi: 3.0.1\ninfo: {title: T, version: '1'}\npaths: {}\n", "spec", "lint", "-");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Done, $"standard input: no findings{Environment.NewLine}")));
    }

    [Test]
    public async Task An_external_reference_is_followed_if_the_option_allows_it()
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

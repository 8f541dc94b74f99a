namespace Alpharun.Cli.Tests;

public class DriftDiffTests
{
    private const string Base = "{openapi: 3.1.0, info: {version: 1.0.0}, paths: {/a: {get: {operationId: a}}}}";
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("alpharun-drift-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Equal_documents_have_no_differences()
    {
        var run = await DiffAsync(Base);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done), run.Error);
            Assert.That(run.Output, Is.EqualTo("No differences.\n"));
        });
    }

    [TestCase("-", "-")]
    [TestCase("-", "none.yaml", "--ignore", "-")]
    [TestCase("none.yaml", "-", "--audience", "client", "--names", "-")]
    public async Task Standard_input_for_two_inputs_is_a_usage_error(params string[] arguments)
    {
        var run = await ToolRun.WithInputAsync(Base, ["drift", "diff", .. arguments]);

        Assert.That((run.ExitCode, run.Error.Trim()), Is.EqualTo((ExitCode.Usage, "alpharun: only one of the inputs can be standard input.")));
    }

    [TestCase(null, ExitCode.Findings)]
    [TestCase("info", ExitCode.Findings)]
    [TestCase("none", ExitCode.Done)]
    public async Task A_breaking_change_exits_with_1_unless_fail_on_is_none(string? failOn, int expected)
    {
        var run = await DiffAsync("{openapi: 3.1.0, info: {version: 1.0.0}, paths: {}}", failOn is null ? [] : ["--fail-on", failOn]);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(expected), run.Error);
            Assert.That(run.Output, Does.Contain("[api-path-removed-without-deprecation]"));
        });
    }

    [Test]
    public async Task A_finding_below_min_level_is_hidden_but_counts_for_fail_on()
    {
        var run = await DiffAsync(Base.Replace("operationId: a", "operationId: b", StringComparison.Ordinal), "--min-level", "error", "--fail-on", "info", "--format", "json");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings), run.Error);
            Assert.That(run.Output, Does.Contain("\"changes\": []"));
        });
    }

    [Test]
    public async Task Options_set_the_deprecation_period_and_the_current_date()
    {
        var now = Base.Replace("operationId: a", "operationId: a, deprecated: true, x-sunset: 2026-03-01", StringComparison.Ordinal);

        var early = await DiffAsync(now, "--deprecation-days", "stable=180,beta=31", "--today", "2026-02-01");
        var inTime = await DiffAsync(now, "--deprecation-days", "stable=180,beta=31", "--today", "2025-02-01");

        Assert.Multiple(() =>
        {
            Assert.That(early.Output, Does.Contain("[api-sunset-date-too-small]"));
            Assert.That(inTime.Output, Does.Contain("[endpoint-deprecated-with-sunset]"));
        });
    }

    [TestCase("none.yaml", "existing.yaml")]
    [TestCase("existing.yaml", "none.yaml")]
    public async Task A_missing_document_is_a_usage_error_and_not_an_empty_document(string baseName, string revisionName)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "existing.yaml"), Base);

        var run = await ToolRun.OfAsync("drift", "diff", Path.Combine(_folder, baseName), Path.Combine(_folder, revisionName));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        });
    }

    private async Task<ToolRun> DiffAsync(string revision, params string[] options)
    {
        var (basePath, revisionPath) = (Path.Combine(_folder, "base.yaml"), Path.Combine(_folder, "revision.yaml"));
        await File.WriteAllTextAsync(basePath, Base);
        await File.WriteAllTextAsync(revisionPath, revision);
        return await ToolRun.OfAsync(["drift", "diff", basePath, revisionPath, .. options]);
    }
}

namespace Alpharun.Build.Tests;

/// <summary>Runs the scripts of the workflows and of the action.</summary>
[Category("Build")]
public class WorkflowTests
{
    private const string Action = ".github/actions/drift/action.yml";
    private const string Drift = ".github/workflows/drift.yml";
    private const string Ci = ".github/workflows/ci.yml";
    private static readonly string[] Files = [.. Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Original, ".github"), "*.yml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RepositoryCopy.Original, file))];
    private static readonly string Today = Path.Combine(RepositoryCopy.Original, "openapi/alpharun.yaml");
    private static readonly string Earlier = Path.Combine(RepositoryCopy.Original, "tests/Alpharun.Cli.Tests/Documents/earlier.yaml");

    private string _folder = null!;

    private string Summary => Path.Combine(_folder, "summary.md");

    private string Output => Path.Combine(_folder, "output.txt");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("alpharun-workflow-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCaseSource(nameof(Files))]
    public void A_script_contains_no_expression_that_could_inject_a_command(string file) =>
        Assert.That(WorkflowStep.Of(file).Where(step => step.Script.Contains("${{", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public async Task Without_drift_the_action_writes_all_reports_and_the_summary_and_passes()
    {
        var result = await CompareAsync(Today, Today);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(Directory.EnumerateFiles(Path.Combine(_folder, "drift-reports")).Select(Path.GetFileName), Is.EquivalentTo(["drift.html", "drift.json", "drift.md", "drift.sarif"]));
            Assert.That(await File.ReadAllTextAsync(Summary), Is.EqualTo(await File.ReadAllTextAsync(Path.Combine(_folder, "drift-reports/drift.md"))));
            Assert.That(await File.ReadAllTextAsync(Output), Is.EqualTo("drift=false\n"));
        }
    }

    [Test]
    public async Task The_action_annotates_drift_and_fails()
    {
        var result = await CompareAsync(Earlier, Today);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
            Assert.That(result.Output, Does.Contain("::error file="));
            Assert.That(await File.ReadAllTextAsync(Output), Is.EqualTo("drift=true\n"));
        }
    }

    [Test]
    public async Task With_report_only_the_action_reports_drift_and_passes()
    {
        var result = await CompareAsync(Earlier, Today, ("inputs.report-only", "true"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(await File.ReadAllTextAsync(Output), Is.EqualTo("drift=true\n"));
        }
    }

    [Test]
    public async Task The_action_applies_an_ignore_file()
    {
        var ignore = Path.Combine(_folder, "known drift.txt");
        await File.WriteAllTextAsync(ignore, "request-parameter-type-changed * * # the ids always were UUIDs\n");

        var result = await CompareAsync(Earlier, Today, ("inputs.ignore", ignore));

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [Test]
    public async Task A_failed_comparison_fails_even_with_report_only()
    {
        var result = await CompareAsync(Path.Combine(_folder, "none.yaml"), Today, ("inputs.report-only", "true"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(2), result.Output);
            Assert.That(File.Exists(Output), Is.False);
        }
    }

    [TestCase("""{"projects":[{"path":"a.csproj"}]}""", 0)]
    [TestCase("""{"projects":[{"path":"a.csproj","frameworks":[{"framework":"net10.0","transitivePackages":[{"id":"A","vulnerabilities":[{"severity":"High"}]}]}]}]}""", 1)]
    public async Task A_vulnerable_dependency_fails_CI(string answer, int exitCode)
    {
        // Replaces the SDK, so that the test does not depend on the current content of a package feed.
        await StandIns.AddAsync("dotnet", $"echo '{answer}'");
        var step = WorkflowStep.Of(Ci).Single(step => step.Script.Contains("--vulnerable", StringComparison.Ordinal));

        var result = await step.RunAsync(_folder, StandIns.Environment);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(exitCode), result.Output);
            Assert.That(result.Output, Does.Contain(answer));
        }
    }

    [Test]
    public async Task A_failed_vulnerability_check_fails_CI()
    {
        await StandIns.AddAsync("dotnet", "echo 'the feed does not answer' >&2; exit 1");

        var result = await WorkflowStep.Of(Ci).Single(step => step.Script.Contains("--vulnerable", StringComparison.Ordinal)).RunAsync(_folder, StandIns.Environment);

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
    }

    [Test]
    public async Task The_drift_workflow_pulls_the_published_document()
    {
        var pages = Path.Combine(RepositoryCopy.Original, "tests/Alpharun.OpenApi.Tests/Pages");
        var pull = WorkflowStep.Of(Drift)[0].With("vars.ALPHARUN_SOURCES || 'https://dev.alpharun.com/llms.txt'", pages).With("runner.temp", _folder);

        var pulled = await pull.RunAsync(RepositoryCopy.Original, Environment());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pulled.ExitCode, Is.Zero, pulled.Output);
            Assert.That((await CompareAsync(Today, Path.Combine(_folder, "published.yaml"), ("inputs.fail-on", "info"))).ExitCode, Is.Zero);
        }
    }

    [TestCase("", "issue create --title The published API changed --label api-drift --body-file reports/drift.md")]
    [TestCase("17", "issue edit 17 --body-file reports/drift.md")]
    public async Task Drift_opens_an_issue_or_updates_the_open_one(string open, string expected)
    {
        // Replaces the GitHub CLI: answers the search for an open issue, and records the other commands.
        await StandIns.AddAsync("gh", $"if [ \"$2\" = list ]; then echo {open}; else echo \"$*\" >> calls.txt; fi");
        var step = WorkflowStep.Of(Drift)[1]
            .With("github.token", "token").With("github.repository", "owner/name").With("steps.drift.outputs.reports", "reports");

        var result = await step.RunAsync(_folder, StandIns.Environment);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That((await File.ReadAllLinesAsync(Path.Combine(_folder, "calls.txt")))[^1], Is.EqualTo(expected));
        }
    }

    private StandIns StandIns => new(_folder);

    private Dictionary<string, string> Environment() => new()
    {
        ["GITHUB_ACTION_PATH"] = Path.Combine(RepositoryCopy.Original, ".github/actions/drift"),
        ["GITHUB_STEP_SUMMARY"] = Summary,
        ["GITHUB_OUTPUT"] = Output,
    };

    private Task<Processes.Result> CompareAsync(string baseDocument, string revision, params (string Input, string Value)[] inputs)
    {
        var step = WorkflowStep.Of(Action).Single().With("inputs.base", baseDocument).With("inputs.revision", revision);
        foreach (var (input, value) in inputs)
        {
            step.With(input, value);
        }

        return step.RunAsync(_folder, Environment());
    }
}

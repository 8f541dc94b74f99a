using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build.Tests;

/// <summary>Runs the scripts that the guide shows for CI systems, for a document that differs from the published one.</summary>
[Category("Build")]
public partial class CiGuideTests
{
    private const string Published = "https://dev.alpharun.com/llms.txt";

    // The options with which each CI system runs a script.
    private static readonly Dictionary<string, string[]> Shells = new()
    {
        ["GitHub Actions"] = ["-e"],
        ["GitLab CI"] = ["-eo", "pipefail"],
        ["Azure Pipelines"] = ["--noprofile", "--norc"],
    };

    private string _folder = null!;
    private StandIns _standIns = null!;

    [SetUp]
    public async Task MakeProject()
    {
        _folder = Directory.CreateTempSubdirectory("alpharun-guide-").FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "openapi"));
        File.Copy(Path.Combine(RepositoryCopy.Original, "tests/Alpharun.Cli.Tests/Documents/earlier.yaml"), Path.Combine(_folder, "openapi/alpharun.yaml"));
        Directory.CreateDirectory(Path.Combine(_folder, "published"));
        File.Copy(Path.Combine(RepositoryCopy.Original, "tests/Alpharun.OpenApi.Tests/Pages/get-customer-interaction.md"), Path.Combine(_folder, "published/page.md"));

        // Replaces the installed tool, and the command that installs it.
        _standIns = new StandIns(Path.Combine(_folder, "bin"));
        await _standIns.AddAsync("alpharun", $"exec \"{Environment.ProcessPath}\" \"{Path.Combine(AppContext.BaseDirectory, "Alpharun.Cli.dll")}\" \"$@\"");
        await _standIns.AddAsync("dotnet", "[ \"$*\" = 'tool install --global Alpharun.Cli' ]");
    }

    [TearDown]
    public void RemoveProject() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task The_GitHub_script_pulls_the_published_document_for_the_action()
    {
        var results = await RunAsync("GitHub Actions");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => result.ExitCode), Is.EqualTo([0]), results[^1].Output);
            Assert.That(await ReadAsync("published.yaml"), Does.Contain("teammate"));
        }
    }

    [Test]
    public async Task The_GitLab_script_exits_with_1_for_drift_and_writes_the_reports()
    {
        var results = await RunAsync("GitLab CI");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => result.ExitCode), Is.EqualTo([1]), results[^1].Output);
            Assert.That(await ReadAsync("drift.html"), Does.Contain("request-parameter-type-changed"));
            Assert.That(await ReadAsync("drift.json"), Does.Contain("request-parameter-type-changed"));
        }
    }

    [Test]
    public async Task The_Azure_script_fails_for_drift_and_uploads_the_summary()
    {
        var results = await RunAsync("Azure Pipelines");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => result.ExitCode), Is.EqualTo([0, 1, 0]), results[^1].Output);
            Assert.That(results[2].Output.Trim(), Is.EqualTo($"##vso[task.uploadsummary]{_folder}/drift/drift.md"));
            Assert.That(await ReadAsync("drift/drift.md"), Does.Contain("request-parameter-type-changed"));
        }
    }

    [Test]
    public async Task An_unreachable_server_fails_the_job_without_a_summary()
    {
        var results = await RunAsync("Azure Pipelines", published: "http://127.0.0.1:1/llms.txt");

        // The comparison fails with the exit code of a network error, and there is no summary to upload.
        Assert.That(results.Select(result => (result.ExitCode, result.Output.Contains("uploadsummary", StringComparison.Ordinal))), Is.EqualTo([(0, false), (3, false), (0, false)]));
    }

    private static IEnumerable<string> Scripts(string system)
    {
        var guide = File.ReadAllText(Path.Combine(RepositoryCopy.Original, "src/Alpharun.Cli/docs/drift-in-ci.md"));
        var section = guide[guide.IndexOf($"## {system}\n", StringComparison.Ordinal)..];
        var document = DocumentReader.ReadMap(YamlBlock().Match(section).Groups["yaml"].Value, system);
        return WorkflowStep.Maps(document).SelectMany(Scripts);
    }

    private static IEnumerable<string> Scripts(MapNode map)
    {
        if (map.TryGet<ListNode>("script", out var script))
        {
            // GitLab runs the lines of both lists in the same shell.
            var lines = map.TryGet<ListNode>("before_script", out var before) ? before.Concat(script) : script;
            yield return string.Join('\n', lines.Cast<ScalarNode>().Select(line => line.Text));
        }
        else if ((map.Text("run") ?? map.Text("bash")) is { } step)
        {
            yield return step;
        }
    }

    private async Task<List<Processes.Result>> RunAsync(string system, string published = "published")
    {
        var environment = new Dictionary<string, string>(_standIns.Environment) { ["HOME"] = _folder };
        var results = new List<Processes.Result>();
        foreach (var script in Scripts(system))
        {
            results.Add(await Processes.RunAsync(_folder, environment, "bash", [.. Shells[system], "-c", script.Replace(Published, published, StringComparison.Ordinal)]));
        }

        return results;
    }

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(_folder, file));

    [GeneratedRegex("^```yaml\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}

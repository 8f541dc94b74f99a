using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Alpharun.Cli.Mock;
using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>Runs the commands that the documentation shows, in a folder with the files that the commands use.</summary>
public partial class DocumentedCommandTests
{
    // The documented commands that these tests do not run, and what runs them instead.
    private static readonly Dictionary<string, string> RunElsewhere = new(StringComparer.Ordinal)
    {
        ["build/test"] = "the developer who runs this test",
        ["dotnet test tests/Alpharun.Tests --filter FullyQualifiedName~Calls"] = "the developer who runs this test",
        ["dotnet format analyzers src/Alpharun.Generated --diagnostics RS0016 --include-generated"] = "the developer who adds a public member",
        ["dotnet format analyzers src/Alpharun --diagnostics RS0016 --include-generated"] = "the developer who adds a public member",
        ["dotnet build"] = "the run of this test, and the tests of the build",
        ["dotnet add package Alpharun"] = "the tests that install the packages",
        ["dotnet new tool-manifest"] = "the tests that install the packages",
        ["dotnet tool install Alpharun.Cli"] = "the tests that install the packages",
        ["dotnet alpharun demo"] = "the tests that install the packages",
    };

    private MockServer _server = null!;
    private string _folder = null!;

    [OneTimeSetUp]
    public async Task StartServer() => _server = await MockServer.StartAsync(PublishedDocument.Examples(), port: 0, CancellationToken.None);

    [OneTimeTearDown]
    public ValueTask StopServer() => _server.DisposeAsync();

    [SetUp]
    public async Task MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("alpharun-docs-").FullName;
        var page = Repository.PathTo("tests/Alpharun.OpenApi.Tests/Pages/get-customer-interaction.md");
        Copy(Repository.PathTo("openapi/alpharun.yaml"), "openapi/alpharun.yaml");
        Copy(Repository.PathTo("openapi/alpharun.yaml"), "published.yaml");
        Copy(Repository.PathTo("build/names.json"), "build/names.json");
        Copy(page, "page.md");
        Copy(page, "published/page.md");
        await File.WriteAllTextAsync(Path.Combine(_folder, "ids.txt"), "3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10\n");
        await File.WriteAllTextAsync(Path.Combine(_folder, "recorded.jsonl"), """{"request":{"method":"GET","url":"/customer-interactions/a"},"status":200,"body":{"data":{"customer_interaction":{"id":"a","account":{"id":"b"},"contacts":[]}}}}""" + "\n");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCaseSource(nameof(Commands))]
    public async Task A_documented_command_succeeds(string command)
    {
        var before = command.Contains("git:", StringComparison.Ordinal) ? "git init -q && git add . && git -c user.name=a -c user.email=a@b commit -q -m a && " : string.Empty;
        using var process = Start($"{before}{WithLocalAddresses(command)}");
        var error = process.StandardError.ReadToEndAsync();
        if (command.Contains("mock --port", StringComparison.Ordinal))
        {
            Assert.That(await process.StandardOutput.ReadLineAsync(), Does.StartWith("Listening on "));
            process.Kill(entireProcessTree: true);
            return;
        }

        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        // The published document has one finding.
        var expected = command.StartsWith("alpharun spec lint", StringComparison.Ordinal) ? ExitCode.Findings : ExitCode.Done;
        Assert.That(process.ExitCode, Is.EqualTo(expected), output + await error);
    }

    [Test]
    public void A_documented_command_that_is_not_run_here_is_listed() =>
        Assert.That(Lines().Select(line => line.Text).Where(line => !IsTool(line)).Except(RunElsewhere.Keys), Is.Empty);

    // A command that several files show is run once.
    private static IEnumerable<TestCaseData> Commands() =>
        from line in Lines()
        where IsTool(line.Text)
        group line.File by line.Text into command
        select new TestCaseData(command.Key).SetArgDisplayNames(string.Join(", ", command), command.Key);

    private static bool IsTool(string line) => line.StartsWith("alpharun ", StringComparison.Ordinal);

    // The commands of a user who has installed the tool, without trailing comments.
    private static IEnumerable<(string File, string Text)> Lines() =>
        (from file in Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.PathTo("src"), "*.md", SearchOption.AllDirectories))
         from Match block in ShellBlock().Matches(File.ReadAllText(file))
         from line in block.Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
         select (Path.GetRelativePath(Repository.Root, file), Comment().Replace(line, string.Empty).Replace("dotnet run --project src/Alpharun.Cli --", "alpharun", StringComparison.Ordinal))).Distinct();

    private void Copy(string file, string target)
    {
        var path = Path.Combine(_folder, target);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(file, path);
    }

    // Replaces network addresses with local ones.
    private string WithLocalAddresses(string command)
    {
        var local = command
            .Replace("https://dev.alpharun.com/llms.txt", "published", StringComparison.Ordinal)
            .Replace("--port 8080", "--port 0", StringComparison.Ordinal);
        return CallsTheApi().IsMatch(local) ? $"{local} --base-address {_server.BaseAddress}" : local;
    }

    private Process Start(string command)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-c", $"alpharun() {{ '{Environment.ProcessPath}' '{typeof(App).Assembly.Location}' \"$@\"; }}; {command}"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ALPHARUN_API_KEY"] = ToolRun.Key;
        return Process.Start(start)!;
    }

    [GeneratedRegex("^ *```bash\n(?<code>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\s+# .*$")]
    private static partial Regex Comment();

    [GeneratedRegex("^alpharun (interactions|drift live)")]
    private static partial Regex CallsTheApi();
}

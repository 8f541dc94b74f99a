using System.Text.RegularExpressions;

namespace Alpharun.Build.Tests;

/// <summary>What someone meets who edits the document and builds.</summary>
[Category("Build")]
[NonParallelizable]
public partial class RegenerationTests
{
    private const string Project = "src/Alpharun/Alpharun.csproj";
    private RepositoryCopy _repository = null!;

    [OneTimeSetUp]
    public async Task BuildOnce()
    {
        _repository = await RepositoryCopy.CreateAsync();
        var result = await _repository.BuildAsync(Project, "-f", "net10.0");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        Assert.That(Generations(result.Output), Is.Zero, "A fresh clone builds with what is checked in.");
    }

    [OneTimeTearDown]
    public void RemoveCopy() => _repository.Dispose();

    [TearDown]
    public void RestoreDocument()
    {
        foreach (var file in new[] { "openapi/alpharun.yaml", "build/names.json", "src/Alpharun.Generated/Generated/Alpharun.g.cs" })
        {
            File.Copy(Path.Combine(RepositoryCopy.Original, file), _repository.PathTo(file), overwrite: true);
        }
    }

    [Test]
    public async Task A_build_with_nothing_changed_starts_no_program_to_generate()
    {
        var result = await _repository.BuildAsync(Project, "-f", "net10.0", "-v:detailed");

        var generation = TargetOutput().Matches(result.Output).Select(match => match.Value).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(generation, Is.Not.Empty, "The target was looked at.");
            Assert.That(generation, Has.None.Contains("Task \"Exec\""));
            Assert.That(result.Output, Does.Not.Contain("Generate.proj\" (Generate target)"));
        });
    }

    [Test]
    public async Task A_new_property_is_in_the_client_after_one_build_that_generates_once()
    {
        Edit("              first_name:\n", "              nickname:\n                type: string\n              first_name:\n");

        var result = await _repository.BuildAsync(Project);

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(Generations(result.Output), Is.EqualTo(1), "Once for all frameworks.");
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Does.Contain("public string? Nickname { get; init; }"));
            Assert.That(File.ReadAllText(_repository.PathTo("src/Alpharun/bin/Debug/net10.0/Alpharun.Generated.dll")), Does.Contain("get_Nickname"));
        });
    }

    [Test]
    public async Task A_broken_document_fails_the_build_with_its_place_and_leaves_the_code_as_it_was()
    {
        var before = File.ReadAllText(_repository.GeneratedFile);
        Edit("$ref: '#/components/schemas/CustomerInteraction'", "$ref: '#/components/schemas/Nothing'");

        var result = await _repository.BuildAsync(Project, "-f", "net10.0");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Not.Zero);
            Assert.That(result.Output, Does.Match(@"openapi/alpharun\.yaml\(\d+,31\): error ALPHARUN001: the reference '#/components/schemas/Nothing' leads nowhere\."));
            Assert.That(result.Output, Does.Contain("1 Error(s)"));
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_generator_that_dies_without_a_word_fails_the_build()
    {
        Edit("List of contacts associated", "All contacts associated");
        await File.WriteAllTextAsync(_repository.PathTo("build/generator/Crash.cs"), "internal static class Crash { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Now() => System.Environment.Exit(137); }\n");

        try
        {
            var build = await _repository.BuildAsync("src/Alpharun.Generated/Alpharun.Generated.csproj", "-f", "net10.0", "-p:RunAnalyzers=false");
            var verify = await Processes.RunAsync(_repository.Folder, "dotnet", "msbuild", "build/Generate.proj", "-t:VerifyGenerated", "-nologo");

            Assert.Multiple(() =>
            {
                Assert.That(build.ExitCode, Is.Not.Zero);
                Assert.That(build.Output, Does.Contain("The generator ended with exit code 137"));
                Assert.That(verify.ExitCode, Is.Not.Zero);
            });
        }
        finally
        {
            File.Delete(_repository.PathTo("build/generator/Crash.cs"));
        }
    }

    [Test]
    public async Task Two_builds_at_once_give_one_whole_file()
    {
        Edit("              first_name:\n", "              middle_name:\n                type: string\n              first_name:\n");

        var results = await Task.WhenAll(
            _repository.BuildAsync("src/Alpharun.Generated/Alpharun.Generated.csproj", "-f", "net10.0"),
            _repository.BuildAsync("src/Alpharun.Generated/Alpharun.Generated.csproj", "-f", "net8.0"));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => result.ExitCode), Is.All.Zero, string.Join('\n', results.Select(result => result.Output)));
            Assert.That(results.Sum(result => Generations(result.Output)), Is.EqualTo(1));
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Does.Contain("MiddleName"));
        });
    }

    [Test]
    public async Task Verifying_finds_generated_code_that_was_edited_by_hand()
    {
        File.AppendAllText(_repository.GeneratedFile, "// edited\n");

        var result = await Processes.RunAsync(_repository.Folder, "dotnet", "msbuild", "build/Generate.proj", "-t:VerifyGenerated", "-nologo");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Not.Zero);
            Assert.That(result.Output, Does.Contain("Alpharun.g.cs : error ALPHARUN003"));
        });
    }

    private static int Generations(string output) => Regex.Count(output, @"Generated .*Alpharun\.g\.cs");

    private void Edit(string old, string replacement)
    {
        var text = File.ReadAllText(_repository.Document);
        Assert.That(text, Does.Contain(old));
        var index = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(_repository.Document, text[..index] + replacement + text[(index + old.Length)..]);
    }

    [GeneratedRegex(@"Target ""GenerateCode"".*?Done building target ""GenerateCode""", RegexOptions.Singleline)]
    private static partial Regex TargetOutput();
}

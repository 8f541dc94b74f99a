using System.Text.RegularExpressions;

namespace Alpharun.Build.Tests;

/// <summary>Builds after changes to the inputs of the generated code.</summary>
[Category("Build")]
[NonParallelizable]
public partial class RegenerationTests
{
    private const string Client = "src/Alpharun/Alpharun.csproj";
    private const string Generated = "src/Alpharun.Generated/Alpharun.Generated.csproj";
    private RepositoryCopy _repository = null!;
    private readonly HashSet<string> _edited = [];

    [OneTimeSetUp]
    public async Task BuildOnce()
    {
        _repository = await RepositoryCopy.CreateAsync();
        var result = await _repository.BuildAsync(Client, "-f", "net10.0");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        Assert.That(StartedPrograms(result.Output), Is.Empty, "A fresh clone must build with the checked-in code.");
    }

    [OneTimeTearDown]
    public void RemoveCopy() => _repository.Dispose();

    [TearDown]
    public void RestoreFiles()
    {
        foreach (var file in new[] { "build/names.json", "src/Alpharun.Generated/Generated/Alpharun.g.cs" }.Union(_edited))
        {
            File.Copy(Path.Combine(RepositoryCopy.Original, file), _repository.PathTo(file), overwrite: true);
        }

        _edited.Clear();
    }

    [Test]
    public async Task A_build_without_changes_computes_no_hash_and_starts_no_program()
    {
        await _repository.BuildAsync(Client, "-f", "net10.0");
        var result = await _repository.BuildAsync(Client, "-f", "net10.0", "-v:detailed");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(result.Output, Does.Contain("Target \"GenerateCode\""));
            Assert.That(result.Output, Does.Not.Contain("Target \"GetContentHash\""));
            Assert.That(StartedPrograms(result.Output), Is.Empty);
        });
    }

    [Test]
    public async Task A_design_time_build_generates_nothing()
    {
        Edit("openapi/alpharun.yaml", "List of contacts associated", "All contacts associated");

        var result = await _repository.BuildAsync(Generated, "-f", "net10.0", "-p:DesignTimeBuild=true", "-v:detailed");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(StartedPrograms(result.Output), Is.Empty);
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Does.Not.Contain("All contacts associated"));
        });
    }

    [Test]
    public async Task A_new_property_is_in_the_client_after_one_build()
    {
        Edit("openapi/alpharun.yaml", "              first_name:\n", "              nickname:\n                type: string\n              first_name:\n");

        var result = await _repository.BuildAsync(Client);

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(Generations(result.Output), Is.EqualTo(1), "The code must be generated once for all frameworks.");
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Does.Contain("public string? Nickname { get; init; }"));
            Assert.That(File.ReadAllText(_repository.PathTo("build/names.json")), Does.Contain("\"Nickname\""));
            Assert.That(File.ReadAllText(_repository.PathTo("src/Alpharun/bin/Debug/net10.0/Alpharun.Generated.dll")), Does.Contain("get_Nickname"));
        });
    }

    [Test]
    public async Task A_new_property_that_is_not_in_the_public_API_file_is_an_error_in_the_next_compilation()
    {
        Edit("openapi/alpharun.yaml", "              first_name:\n", "              title:\n                type: string\n              first_name:\n");
        var first = await _repository.BuildAsync(Generated, "-f", "net10.0");
        Assert.That(first.ExitCode, Is.Zero, first.Output);

        var next = await _repository.BuildAsync(Generated, "-f", "net10.0", "--no-incremental");

        Assert.That(next.Output, Does.Contain("error RS0016: Symbol 'Alpharun.Contact.Title.get -> string?' is not part of the declared public API"));
    }

    [TestCase("build/names.json", "\"FirstName\"", "\"GivenName\"", "public string? GivenName { get; init; }")]
    [TestCase("build/templates/Class.liquid", "Immutable, and safe", "Unchangeable, and safe", "Unchangeable, and safe")]
    [TestCase("src/Alpharun.OpenApi/Preparing/Mutators/NameMembers.cs", "using ", "// A comment.\nusing ", "// Content hash: ")]
    [TestCase("nswag.json", "{\n", "{\n\n", "// Content hash: ")]
    public async Task A_changed_input_generates_the_code_in_the_same_build(string file, string old, string replacement, string expected)
    {
        Edit(file, old, replacement);

        var before = File.ReadLines(_repository.GeneratedFile).First();
        var result = await _repository.BuildAsync(Generated, "-f", "net10.0", "-p:RunAnalyzers=false");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(Generations(result.Output), Is.EqualTo(1));
            Assert.That(File.ReadLines(_repository.GeneratedFile).First(), Is.Not.EqualTo(before));
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Does.Contain(expected));
        });
    }

    [Test]
    public async Task An_input_that_is_replaced_by_an_older_file_generates_the_code()
    {
        await _repository.BuildAsync(Generated, "-f", "net10.0");
        Edit("openapi/alpharun.yaml", "List of contacts associated", "Older contacts associated");
        File.SetLastWriteTimeUtc(_repository.Document, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var result = await _repository.BuildAsync(Generated, "-f", "net10.0", "-p:RunAnalyzers=false");

        Assert.That(Generations(result.Output), Is.EqualTo(1), result.Output);
    }

    [Test]
    public async Task An_invalid_document_fails_the_build_with_a_location_and_leaves_the_code_unchanged()
    {
        var before = File.ReadAllText(_repository.GeneratedFile);
        Edit("openapi/alpharun.yaml", "$ref: '#/components/schemas/CustomerInteraction'", "$ref: '#/components/schemas/Nothing'");

        var result = await _repository.BuildAsync(Client, "-f", "net10.0");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Not.Zero);
            Assert.That(result.Output, Does.Match(@"openapi/alpharun\.yaml\(\d+,31\): error ALPHARUN001: the reference '#/components/schemas/Nothing' cannot be resolved\."));
            Assert.That(result.Output, Does.Contain("1 Error(s)"));
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_generator_that_crashes_without_a_message_fails_the_build()
    {
        Edit("openapi/alpharun.yaml", "List of contacts associated", "All contacts associated");
        await File.WriteAllTextAsync(_repository.PathTo("build/generator/Crash.cs"), "internal static class Crash { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Now() => System.Environment.Exit(137); }\n");

        try
        {
            var build = await _repository.BuildAsync(Generated, "-f", "net10.0", "-p:RunAnalyzers=false");
            var verify = await VerifyAsync();

            Assert.Multiple(() =>
            {
                Assert.That(build.ExitCode, Is.Not.Zero);
                Assert.That(build.Output, Does.Contain("error ALPHARUN002: The generator ended with exit code 137"));
                Assert.That(verify.ExitCode, Is.Not.Zero);
            });
        }
        finally
        {
            File.Delete(_repository.PathTo("build/generator/Crash.cs"));
        }
    }

    [Test]
    public async Task Two_concurrent_builds_succeed_and_generate_the_code_once()
    {
        // Both builds need the generator, which is not built yet.
        var generator = _repository.PathTo("build/obj");
        if (Directory.Exists(generator))
        {
            Directory.Delete(generator, recursive: true);
        }

        Edit("openapi/alpharun.yaml", "List of contacts associated", "All contacts associated");

        var results = await Task.WhenAll(
            _repository.BuildAsync(Generated, "-f", "net10.0"),
            _repository.BuildAsync(Generated, "-f", "net8.0"));

        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => result.ExitCode), Is.All.Zero, string.Join('\n', results.Select(result => result.Output)));
            Assert.That(results.Sum(result => Generations(result.Output)), Is.EqualTo(1));
            Assert.That(File.ReadAllText(_repository.GeneratedFile), Does.Contain("All contacts associated"));
        });
    }

    [TestCase("src/Alpharun.Generated/Generated/Alpharun.g.cs", "// <auto-generated>", "// <auto-generated> edited")]
    [TestCase("build/names.json", "\"/components/schemas/Error\": \"Error\",\n", "")]
    public async Task VerifyGenerated_reports_a_checked_in_file_that_differs_from_the_generated_one(string file, string old, string replacement)
    {
        Edit(file, old, replacement);

        var result = await VerifyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Not.Zero, result.Output);
            Assert.That(result.Output, Does.Contain($"{Path.GetFileName(file)} : error ALPHARUN003"));
        });
    }

    [Test]
    public async Task VerifyGenerated_accepts_the_checked_in_files()
    {
        var result = await VerifyAsync();

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    private Task<Processes.Result> VerifyAsync() => Processes.RunAsync(_repository.Folder, "dotnet", "msbuild", Generated, "-t:VerifyGenerated", "-nologo");

    private static int Generations(string output) => Regex.Count(output, @"Generated .*Alpharun\.g\.cs");

    private static IEnumerable<string> StartedPrograms(string output) => ProgramStart().Matches(output).Select(match => match.Value);

    private void Edit(string file, string old, string replacement)
    {
        var path = _repository.PathTo(file);
        var text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(old));
        _edited.Add(file);
        var index = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, text[..index] + replacement + text[(index + old.Length)..]);
    }

    [GeneratedRegex(@"Generated .*\.g\.cs|alpharun-generator\.dll""? (prepare|generate)|Generator\.csproj""? -c Release")]
    private static partial Regex ProgramStart();
}

using System.IO.Compression;

namespace Alpharun.Build.Tests;

/// <summary>Where the generator comes from: the NuGet package where a feed has it, else npm; with neither, one error.</summary>
[Category("Build")]
[NonParallelizable]
public class GeneratorSourceTests
{
    private const string Version = "14.7.1";
    private string _folder = null!;
    private string _tool = null!;

    [OneTimeSetUp]
    public async Task BuildTool()
    {
        var artifacts = Directory.CreateTempSubdirectory("alpharun-generator-").FullName;
        var project = Path.Combine(RepositoryCopy.Original, "build/generator/Generator.csproj");
        var result = await Processes.RunAsync(RepositoryCopy.Original, "dotnet", "build", project, "-c", "Release", "--artifacts-path", artifacts);
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        _tool = Path.Combine(artifacts, "bin/Generator/release/alpharun-generator.dll");
    }

    [OneTimeTearDown]
    public void RemoveTool() => Directory.Delete(Path.GetFullPath(Path.Combine(_tool, "../../../..")), recursive: true);

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("alpharun-source-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task The_NuGet_package_is_used_where_a_feed_has_it()
    {
        var npm = await InstallFromNpmAsync();
        WriteProbe("feed");
        PackAsNuGet(Path.Combine(npm, "node_modules/nswag/bin/binaries/Net100"), Path.Combine(_folder, "feed"));
        Directory.CreateDirectory(Path.Combine(_folder, "no-npm"));

        var result = await GenerateAsync("no-npm");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(Path.Combine(_folder, "out/Code.g.cs"), Does.Exist);
        });
    }

    [Test]
    public async Task Without_the_NuGet_package_npm_gives_the_same_code()
    {
        WriteProbe("empty-feed");
        CopyNpmFolder("npm");

        var result = await GenerateAsync("npm");

        var checkedIn = await File.ReadAllLinesAsync(Path.Combine(RepositoryCopy.Original, "src/Alpharun.Generated/Generated/Alpharun.g.cs"));
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(File.ReadAllLines(Path.Combine(_folder, "out/Code.g.cs")).Skip(1), Is.EqualTo(checkedIn.Skip(1)));
        });
    }

    [Test]
    public async Task With_neither_there_is_one_error_that_says_what_to_install_and_the_old_code_stays()
    {
        WriteProbe("empty-feed");
        Directory.CreateDirectory(Path.Combine(_folder, "no-npm"));
        Directory.CreateDirectory(Path.Combine(_folder, "out"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "out/Code.g.cs"), "// old\n");

        var result = await GenerateAsync("no-npm");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(result.Output, Does.Contain("error ALPHARUN002").And.Contain("NSwag.MSBuild").And.Contain("install Node.js with npm"));
            Assert.That(File.ReadAllText(Path.Combine(_folder, "out/Code.g.cs")), Is.EqualTo("// old\n"));
        });
    }

    private Task<Processes.Result> GenerateAsync(string npmFolder)
    {
        var root = RepositoryCopy.Original;
        File.Copy(Path.Combine(root, "build/names.json"), Path.Combine(_folder, "names.json"));
        var document = Path.Combine(root, "openapi/alpharun.yaml");
        File.WriteAllText(Path.Combine(_folder, "inputs"), document + "|document\n");
        return Processes.RunAsync(
            _folder,
            "dotnet",
            _tool,
            "--document", document,
            "--names", Path.Combine(_folder, "names.json"),
            "--left-out", Path.Combine(_folder, "left-out.json"),
            "--output", Path.Combine(_folder, "out/Code.g.cs"),
            "--config", Path.Combine(root, "nswag.json"),
            "--namespace", "Alpharun",
            "--class-name", "AlpharunApi",
            "--inputs", Path.Combine(_folder, "inputs"),
            "--nuget-probe", Path.Combine(_folder, "NSwag.csproj"),
            "--npm-folder", Path.Combine(_folder, npmFolder),
            "--work", Path.Combine(_folder, "work"));
    }

    // The project that build/nswag has, with one feed, a folder, and with a package folder of its own.
    private void WriteProbe(string feed)
    {
        Directory.CreateDirectory(Path.Combine(_folder, feed));
        var project = File.ReadAllText(Path.Combine(RepositoryCopy.Original, "build/nswag/NSwag.csproj"));
        File.WriteAllText(Path.Combine(_folder, "NSwag.csproj"), project.Replace(
            "</PropertyGroup>",
            "<RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath></PropertyGroup>",
            StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{feed}" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
    }

    private async Task<string> InstallFromNpmAsync()
    {
        var npm = CopyNpmFolder("npm-source");
        var result = await Processes.RunAsync(npm, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        return npm;
    }

    private string CopyNpmFolder(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        foreach (var file in new[] { "package.json", "package-lock.json" })
        {
            File.Copy(Path.Combine(RepositoryCopy.Original, "build/nswag", file), Path.Combine(folder, file));
        }

        return folder;
    }

    // A package with what the build needs of NSwag.MSBuild: the program, and the property that says where it is.
    private static void PackAsNuGet(string binaries, string feed)
    {
        using var package = ZipFile.Open(Path.Combine(feed, $"NSwag.MSBuild.{Version}.nupkg"), ZipArchiveMode.Create);
        Write(package, "NSwag.MSBuild.nuspec", $"""
            <package><metadata><id>NSwag.MSBuild</id><version>{Version}</version><authors>test</authors><description>test</description></metadata></package>
            """);
        Write(package, "build/NSwag.MSBuild.props", """
            <Project><PropertyGroup><NSwagDir_Net100>$(MSBuildThisFileDirectory)../tools/Net100/</NSwagDir_Net100></PropertyGroup></Project>
            """);
        foreach (var file in Directory.EnumerateFiles(binaries, "*", SearchOption.AllDirectories))
        {
            package.CreateEntryFromFile(file, "tools/Net100/" + Path.GetRelativePath(binaries, file), CompressionLevel.NoCompression);
        }
    }

    private static void Write(ZipArchive package, string name, string text)
    {
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write(text);
    }
}

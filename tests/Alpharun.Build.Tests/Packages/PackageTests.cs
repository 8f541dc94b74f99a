using System.Reflection.Metadata;
using System.Text;

namespace Alpharun.Build.Tests.Packages;

/// <summary>Tests the content and the metadata of the packages.</summary>
[Category("Build")]
public class PackageTests
{
    private static readonly string[] Frameworks = ["netstandard2.0", "net8.0", "net10.0"];
    private static readonly string[] Names = ["Alpharun", "Alpharun.Cli"];
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Test]
    public void The_package_contains_both_assemblies_and_their_documentation_for_each_framework()
    {
        using var package = Package.Open("Alpharun");

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "README.md", "icon.png", "ConfigurationSchema.json", "buildTransitive/Alpharun.targets",
            .. from framework in Frameworks from name in new[] { "Alpharun", "Alpharun.Generated" } from extension in new[] { "dll", "xml" } select $"lib/{framework}/{name}.{extension}",
        ]));
    }

    [Test]
    public void The_symbol_package_contains_symbols_with_Source_Link()
    {
        using var package = Package.Open("Alpharun", extension: "snupkg");

        Assert.That(package.Files, Is.EquivalentTo(from framework in Frameworks from name in new[] { "Alpharun", "Alpharun.Generated" } select $"lib/{framework}/{name}.pdb"));
        foreach (var file in package.Files)
        {
            Assert.That(SourceLinkOf(package.Read(file)), Does.Contain("https://raw.githubusercontent.com/example/alpharun-dotnet/"), file);
        }
    }

    // The expected dependencies are all packages that the assemblies use and that the framework does not contain.
    [TestCase("net10.0")]
    [TestCase("net8.0")]
    [TestCase(".NETStandard2.0", "System.Text.Json", "Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider")]
    public void The_dependencies_are_the_packages_that_the_assemblies_use(string framework, params string[] additional)
    {
        using var package = Package.Open("Alpharun");

        Assert.That(package.Dependencies(framework).Keys, Is.EquivalentTo(
        [
            "Newtonsoft.Json", "Microsoft.Extensions.Http", "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options.ConfigurationExtensions", .. additional,
        ]));
    }

    [TestCaseSource(nameof(Names))]
    public void A_package_has_a_license_a_description_a_repository_and_release_notes(string name)
    {
        using var package = Package.Open(name);
        var nuspec = package.NuspecReader;
        var newest = Changelog()[0];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(nuspec.GetLicenseMetadata()!.License, Is.EqualTo("MIT"));
            Assert.That(nuspec.GetDescription(), Is.Not.Null.And.Not.Empty);
            Assert.That(nuspec.GetTags(), Is.Not.Null.And.Not.Empty);
            Assert.That(nuspec.GetRepositoryMetadata().Url, Is.EqualTo(PackedRepository.Origin).Or.EqualTo($"{PackedRepository.Origin}.git"));
            Assert.That(nuspec.GetReleaseNotes()!.ReplaceLineEndings("\n"), Is.EqualTo(newest[(newest.IndexOf('\n') + 1)..].Trim()));
            Assert.That(package.Read(nuspec.GetIcon()!), Is.Not.Empty);
        }
    }

    // A package registry shows the README outside of the repository, where relative links are broken.
    [TestCaseSource(nameof(Names))]
    public void The_README_of_a_package_has_no_relative_links(string name)
    {
        using var package = Package.Open(name);

        Assert.That(Encoding.UTF8.GetString(package.Read(package.NuspecReader.GetReadme()!)), Does.StartWith($"# {name}\n").And.Not.Match(@"\]\((?!https://)"));
    }

    [Test]
    public async Task The_changelog_starts_with_the_current_version()
    {
        var result = await Processes.RunAsync(RepositoryCopy.Original, "dotnet", "msbuild", "src/Alpharun/Alpharun.csproj", "-getProperty:Version");

        Assert.That(Changelog()[0], Does.StartWith($"[{result.Output.Trim()}]"));
    }

    [Test]
    public async Task Packing_another_clone_produces_identical_files()
    {
        var feed = Directory.CreateTempSubdirectory("alpharun-again-").FullName;
        try
        {
            await PackedRepository.PackAsync(PackedRepository.Other, feed, "src/Alpharun");
            foreach (var extension in new[] { "nupkg", "snupkg" })
            {
                using var first = Package.Open("Alpharun", extension: extension);
                using var second = Package.Open("Alpharun", feed, extension);
                Assert.That(second.Files.Where(file => !second.Read(file).AsSpan().SequenceEqual(first.Read(file))), Is.Empty);
            }
        }
        finally
        {
            Directory.Delete(feed, recursive: true);
        }
    }

    private static string[] Changelog() => File.ReadAllText(Path.Combine(RepositoryCopy.Original, "CHANGELOG.md")).ReplaceLineEndings("\n").Split("\n## ")[1..];

    private static string SourceLinkOf(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        var blob = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == SourceLink).Value;
        return Encoding.UTF8.GetString(reader.GetBlobBytes(blob));
    }
}

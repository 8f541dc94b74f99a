using System.Reflection.Metadata;
using System.Text;

namespace Alpharun.Build.Tests.Packages;

/// <summary>What is in the packages, and what they say of themselves.</summary>
[Category("Build")]
public class PackageTests
{
    private static readonly string[] Frameworks = ["netstandard2.0", "net8.0", "net10.0"];
    private static readonly string[] Names = ["Alpharun", "Alpharun.Cli"];
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Test]
    public void One_package_has_both_assemblies_with_their_documentation_for_each_framework()
    {
        using var package = Package.Open("Alpharun");

        Assert.That(package.Files, Is.EquivalentTo(
        [
            "README.md", "icon.png", "ConfigurationSchema.json", "buildTransitive/Alpharun.targets",
            .. from framework in Frameworks from name in new[] { "Alpharun", "Alpharun.Generated" } from extension in new[] { "dll", "xml" } select $"lib/{framework}/{name}.{extension}",
        ]));
    }

    [Test]
    public void The_symbols_are_in_a_package_of_their_own_and_lead_to_the_sources()
    {
        using var package = Package.Open("Alpharun", extension: "snupkg");

        Assert.That(package.Files, Is.EquivalentTo(from framework in Frameworks from name in new[] { "Alpharun", "Alpharun.Generated" } select $"lib/{framework}/{name}.pdb"));
        foreach (var file in package.Files)
        {
            Assert.That(SourceLinkOf(package.Read(file)), Does.Contain("https://raw.githubusercontent.com/example/alpharun-dotnet/"), file);
        }
    }

    // All that the assemblies use that is not the framework's own.
    [TestCase("net10.0")]
    [TestCase("net8.0")]
    [TestCase(".NETStandard2.0", "System.Text.Json", "Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider")]
    public void What_both_assemblies_need_is_a_dependency(string framework, params string[] besides)
    {
        using var package = Package.Open("Alpharun");

        Assert.That(package.Dependencies(framework).Keys, Is.EquivalentTo(
        [
            "Newtonsoft.Json", "Microsoft.Extensions.Http", "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options.ConfigurationExtensions", .. besides,
        ]));
    }

    [TestCaseSource(nameof(Names))]
    public void A_package_says_what_it_is_where_it_comes_from_and_what_is_new(string name)
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

    // Shown on a page that is not the repository's, a link from one file to another leads nowhere.
    [TestCaseSource(nameof(Names))]
    public void The_text_that_is_shown_for_a_package_has_no_link_that_is_relative(string name)
    {
        using var package = Package.Open(name);

        Assert.That(Encoding.UTF8.GetString(package.Read(package.NuspecReader.GetReadme()!)), Does.StartWith($"# {name}\n").And.Not.Match(@"\]\((?!https://)"));
    }

    [Test]
    public async Task The_version_that_is_packed_has_a_section_in_the_changelog()
    {
        var result = await Processes.RunAsync(RepositoryCopy.Original, "dotnet", "msbuild", "src/Alpharun/Alpharun.csproj", "-getProperty:Version");

        Assert.That(Changelog()[0], Does.StartWith($"[{result.Output.Trim()}]"));
    }

    [Test]
    public async Task Packing_another_clone_gives_the_same_assemblies_byte_for_byte()
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

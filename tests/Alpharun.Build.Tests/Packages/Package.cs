using NuGet.Frameworks;
using NuGet.Packaging;

namespace Alpharun.Build.Tests.Packages;

/// <summary>A package as a file.</summary>
internal sealed class Package(string file) : PackageArchiveReader(file)
{
    /// <summary>The files in it that are not the format's own.</summary>
    public IEnumerable<string> Files => GetFiles().Where(path => PackageHelper.IsPackageFile(path, PackageSaveMode.Files));

    /// <summary>Opens a package.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="feed">The folder where it is.</param>
    /// <param name="extension">That of the package, or of its symbols.</param>
    public static Package Open(string name, string? feed = null, string extension = "nupkg") =>
        new(Path.Combine(feed ?? PackedRepository.Feed, $"{name}.{PackedRepository.Version}.{extension}"));

    /// <summary>The packages that it needs for a framework, with their versions.</summary>
    public IReadOnlyDictionary<string, string> Dependencies(string framework) => NuspecReader.GetDependencyGroups()
        .Single(group => group.TargetFramework == NuGetFramework.Parse(framework)).Packages
        .ToDictionary(dependency => dependency.Id, dependency => dependency.VersionRange.ToShortString());

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string path)
    {
        using var bytes = new MemoryStream();
        GetEntry(path).Open().CopyTo(bytes);
        return bytes.ToArray();
    }
}

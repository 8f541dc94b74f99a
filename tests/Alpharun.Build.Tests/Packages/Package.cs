using NuGet.Frameworks;
using NuGet.Packaging;

namespace Alpharun.Build.Tests.Packages;

/// <summary>Reads a package file.</summary>
internal sealed class Package(string file) : PackageArchiveReader(file)
{
    /// <summary>The files in the package, except the metadata of the package format.</summary>
    public IEnumerable<string> Files => GetFiles().Where(path => PackageHelper.IsPackageFile(path, PackageSaveMode.Files));

    /// <summary>Opens a package.</summary>
    /// <param name="name">The name of the package.</param>
    /// <param name="feed">The folder that contains the package.</param>
    /// <param name="extension">The file extension: of the package or of the symbol package.</param>
    public static Package Open(string name, string? feed = null, string extension = "nupkg") =>
        new(Path.Combine(feed ?? PackedRepository.Feed, $"{name}.{PackedRepository.Version}.{extension}"));

    /// <summary>Gets the dependencies for a framework, with their versions.</summary>
    public IReadOnlyDictionary<string, string> Dependencies(string framework) => NuspecReader.GetDependencyGroups()
        .Single(group => group.TargetFramework == NuGetFramework.Parse(framework)).Packages
        .ToDictionary(dependency => dependency.Id, dependency => dependency.VersionRange.ToShortString());

    /// <summary>Reads a file in the package.</summary>
    public byte[] Read(string path)
    {
        using var bytes = new MemoryStream();
        GetEntry(path).Open().CopyTo(bytes);
        return bytes.ToArray();
    }
}

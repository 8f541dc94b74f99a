using System.IO.Compression;
using System.Xml.Linq;

namespace Alpharun.Build.Tests.Packages;

/// <summary>A package as a file.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;

    private Package(string file) => _archive = ZipFile.OpenRead(file);

    /// <summary>The files in it that are not the format's own.</summary>
    public IEnumerable<string> Files => _archive.Entries.Select(entry => entry.FullName)
        .Where(name => Path.GetExtension(name) is not (".nuspec" or ".rels" or ".psmdcp") && name != "[Content_Types].xml");

    /// <summary>What the package says of itself.</summary>
    public XElement Metadata => XDocument.Load(new MemoryStream(Read(_archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName)))
        .Root!.Elements().Single();

    /// <summary>Opens a package.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="feed">The folder where it is.</param>
    /// <param name="extension">That of the package, or of its symbols.</param>
    public static Package Open(string name, string? feed = null, string extension = "nupkg") =>
        new(Path.Combine(feed ?? PackedRepository.Feed, $"{name}.{PackedRepository.Version}.{extension}"));

    /// <summary>An element of the metadata.</summary>
    public XElement Element(string name) => Metadata.Elements().Single(element => element.Name.LocalName == name);

    /// <summary>The packages that it needs for a framework, with their versions.</summary>
    public IReadOnlyDictionary<string, string> Dependencies(string framework) => Element("dependencies").Elements()
        .Single(group => (string?)group.Attribute("targetFramework") == framework).Elements()
        .ToDictionary(dependency => (string)dependency.Attribute("id")!, dependency => (string)dependency.Attribute("version")!);

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string file)
    {
        using var stream = _archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}

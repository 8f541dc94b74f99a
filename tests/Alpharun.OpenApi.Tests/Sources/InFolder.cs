using System.Text;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Tests.Sources;

/// <summary>The base class of tests that use a temporary folder.</summary>
public abstract class InFolder
{
    protected string Folder { get; private set; } = null!;

    protected SourceSettings Settings => new() { Folder = Folder };

    [SetUp]
    public void MakeFolder() => Folder = Directory.CreateTempSubdirectory("alpharun-sources-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(Folder, recursive: true);

    protected void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}

using System.Reflection;

namespace Alpharun.Build.Tests;

/// <summary>A copy of the repository, as a fresh clone of what is here now would be.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private RepositoryCopy(string folder) => Folder = folder;

    public static string Original { get; } = typeof(RepositoryCopy).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public string Folder { get; }

    public string Document => PathTo("openapi/alpharun.yaml");

    public string GeneratedFile => PathTo("src/Alpharun.Generated/Generated/Alpharun.g.cs");

    public static async Task<RepositoryCopy> CreateAsync()
    {
        var copy = new RepositoryCopy(Directory.CreateTempSubdirectory("alpharun-build-").FullName);
        var files = await Processes.RunAsync(Original, "git", "ls-files", "--cached", "--others", "--exclude-standard");
        foreach (var file in files.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(Original, file))))
        {
            var target = copy.PathTo(file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Original, file), target);
        }

        return copy;
    }

    public string PathTo(string file) => Path.Combine(Folder, file);

    /// <summary>Builds one project for one framework, as a reference to it does.</summary>
    public Task<Processes.Result> BuildAsync(string project, params string[] arguments) =>
        Processes.RunAsync(Folder, "dotnet", ["build", project, "-nologo", .. arguments]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

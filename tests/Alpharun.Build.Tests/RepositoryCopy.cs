using System.Reflection;

namespace Alpharun.Build.Tests;

/// <summary>A copy of the repository's current files, equivalent to a fresh clone.</summary>
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

    /// <summary>Builds a project.</summary>
    public Task<Processes.Result> BuildAsync(string project, params string[] arguments) =>
        Processes.RunAsync(Folder, "dotnet", ["build", project, "-nologo", .. arguments]);

    /// <summary>Turns the copy into a git repository with an origin and one commit. Copies of the same files have the same commit.</summary>
    public async Task CommitAsync(string origin)
    {
        var identity = new Dictionary<string, string>
        {
            ["GIT_AUTHOR_NAME"] = "test", ["GIT_AUTHOR_EMAIL"] = "test@example.com", ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
            ["GIT_COMMITTER_NAME"] = "test", ["GIT_COMMITTER_EMAIL"] = "test@example.com", ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
        };
        foreach (var arguments in new string[][] { ["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "All"], ["remote", "add", "origin", origin] })
        {
            var result = await Processes.RunAsync(Folder, identity, "git", arguments);
            if (result.ExitCode != 0)
            {
                throw new InvalidOperationException(result.Output);
            }
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

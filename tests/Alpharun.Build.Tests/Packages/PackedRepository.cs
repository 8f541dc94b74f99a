namespace Alpharun.Build.Tests.Packages;

/// <summary>Packs a clone of the repository once for all tests of the packages.</summary>
[SetUpFixture]
public sealed class PackedRepository
{
    /// <summary>The URL of the clone's origin.</summary>
    public const string Origin = "https://github.com/example/alpharun-dotnet";

    /// <summary>A unique version, which no package cache contains.</summary>
    public static string Version { get; } = $"0.1.0-test-{Guid.NewGuid().ToString("N")[..12]}";

    /// <summary>The folder with the packages, which can be used as a package source.</summary>
    public static string Feed { get; private set; } = null!;

    /// <summary>Another clone of the same commit, in which nothing was built.</summary>
    internal static RepositoryCopy Other { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Pack()
    {
        Feed = Directory.CreateTempSubdirectory("alpharun-feed-").FullName;
        using var repository = await CloneAsync();
        Other = await CloneAsync();
        await PackAsync(repository, Feed, "src/Alpharun", "src/Alpharun.Cli");
    }

    [OneTimeTearDown]
    public void RemoveAll()
    {
        Other?.Dispose();
        Directory.Delete(Feed, recursive: true);
    }

    /// <summary>Packs projects in the same way as a release.</summary>
    internal static async Task PackAsync(RepositoryCopy repository, string feed, params string[] projects)
    {
        foreach (var project in projects)
        {
            // Analyzers do not change the packages, and take most of the time.
            var result = await Processes.RunAsync(
                repository.Folder, "dotnet", "pack", project, "--output", feed, "-nologo", $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");
            Assert.That(result.ExitCode, Is.Zero, result.Output);
            Assert.That(result.Output, Does.Not.Contain("warning"));
        }
    }

    private static async Task<RepositoryCopy> CloneAsync()
    {
        var copy = await RepositoryCopy.CreateAsync();
        await copy.CommitAsync($"{Origin}.git");
        return copy;
    }
}

namespace Alpharun.Build.Tests.Packages;

/// <summary>The packages, made once from a clone of the repository for all tests of them.</summary>
[SetUpFixture]
public sealed class PackedRepository
{
    /// <summary>Where the clone says that it comes from.</summary>
    public const string Origin = "https://github.com/example/alpharun-dotnet";

    /// <summary>A version that no machine has in its cache.</summary>
    public static string Version { get; } = $"0.1.0-test-{Guid.NewGuid().ToString("N")[..12]}";

    /// <summary>The folder with the packages, which is a source of packages as it is.</summary>
    public static string Feed { get; private set; } = null!;

    /// <summary>Another clone of the same, which nothing was made from.</summary>
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

    /// <summary>Packs projects as a release would.</summary>
    internal static async Task PackAsync(RepositoryCopy repository, string feed, params string[] projects)
    {
        foreach (var project in projects)
        {
            // Without analyzers, which change nothing in what is packed and take most of the time.
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

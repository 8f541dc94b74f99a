using Alpharun.Testing;

namespace Alpharun.OpenApi.Tests;

/// <summary>The files of the repository that tests use.</summary>
internal static class RepositoryFiles
{
    public static string PublishedPage => Repository.ReadText("tests/Alpharun.OpenApi.Tests/Pages/get-customer-interaction.md");

    /// <summary>The document on the first published page. It stays the same when more pages are published.</summary>
    public static string FirstDocument => OpenApi.Reading.PublishedPage.Extract(PublishedPage, "page.md");

    public static string PublishedDocument => Repository.ReadText("openapi/alpharun.yaml");

    public static string Names => Repository.ReadText("build/names.json");

    /// <summary>Returns the paths of the source files in a folder of <c>src</c>.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}

using Alpharun.Testing;

namespace Alpharun.OpenApi.Tests;

/// <summary>The files of the repository that tests use.</summary>
internal static class RepositoryFiles
{
    public static string PublishedPage => ReadCopy("Pages/get-customer-interaction.md");

    /// <summary>The document on the first published page. It stays the same when more pages are published.</summary>
    public static string FirstDocument => OpenApi.Reading.PublishedPage.Extract(PublishedPage, "page.md");

    public static string PublishedDocument => ReadCopy("openapi/alpharun.yaml");

    public static string Names => ReadCopy("build/names.json");

    /// <summary>Returns the paths of the source files in a folder of <c>src</c>.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>Returns the text of a file below <c>src</c>.</summary>
    public static string ReadSource(string path) => File.ReadAllText(Path.Combine(Repository.Root, "src", path));

    // On Windows, git can check out the file with CRLF line endings. They are normalized.
    private static string ReadCopy(string path) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)).ReplaceLineEndings("\n");
}

using Alpharun.Testing;

namespace Alpharun.OpenApi.Tests;

/// <summary>Files of the repository that tests are about.</summary>
internal static class RepositoryFiles
{
    public static string PublishedPage => ReadCopy("Pages/get-customer-interaction.md");

    /// <summary>The document as the first published page has it, whatever has been published since.</summary>
    public static string FirstDocument => OpenApi.Reading.PublishedPage.Extract(PublishedPage, "page.md");

    public static string PublishedDocument => ReadCopy("openapi/alpharun.yaml");

    public static string Names => ReadCopy("build/names.json");

    /// <summary>The source files of a folder of <c>src</c>, by their paths in it.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>A file below <c>src</c>.</summary>
    public static string ReadSource(string path) => File.ReadAllText(Path.Combine(Repository.Root, "src", path));

    // As git may have it on Windows, with CRLF, it is the same document.
    private static string ReadCopy(string path) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)).ReplaceLineEndings("\n");
}

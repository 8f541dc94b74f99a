namespace Alpharun.Docs.Tests;

/// <summary>The documentation files of the repository.</summary>
internal static class Documentation
{
    /// <summary>Gets the paths of the Markdown files in the root folder and in the source folders.</summary>
    public static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(root, "src"), "*.md", SearchOption.AllDirectories));
}

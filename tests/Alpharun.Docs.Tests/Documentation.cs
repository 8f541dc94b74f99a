namespace Alpharun.Docs.Tests;

/// <summary>The files that people read.</summary>
internal static class Documentation
{
    /// <summary>Their paths: those at the top, and those beside what they are about.</summary>
    public static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(root, "src"), "*.md", SearchOption.AllDirectories));
}

using System.Reflection;

namespace Alpharun.Testing;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The root folder of the repository.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Gets the full path of a file or folder in the repository.</summary>
    /// <param name="path">The path relative to the root folder.</param>
    public static string PathTo(string path) => Path.Combine(Root, path);

    /// <summary>Reads a text file of the repository. Line ends are <c>\n</c>, also where git checked the file out with CRLF.</summary>
    /// <param name="path">The path from the root.</param>
    public static string ReadText(string path) => File.ReadAllText(PathTo(path)).ReplaceLineEndings("\n");
}

using System.Reflection;

namespace Alpharun.Testing;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The place of a file or folder of it.</summary>
    /// <param name="path">The path from the root.</param>
    public static string PathTo(string path) => Path.Combine(Root, path);

    /// <summary>Reads a text file of the repository. Line ends are <c>\n</c>, also where git checked the file out with CRLF.</summary>
    /// <param name="path">The path from the root.</param>
    public static string ReadText(string path) => File.ReadAllText(PathTo(path)).ReplaceLineEndings("\n");
}

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
}

using Microsoft.CodeAnalysis;

namespace Alpharun.Architecture.Tests;

/// <summary>What the compiler needs to understand assemblies and sources of the repository: all that this program runs with.</summary>
internal static class ReferenceAssemblies
{
    // WireMock.Net brings it. Its namespace has the name of a type of Newtonsoft.Json.
    private const string Ambiguous = "JsonConverter.Abstractions";

    private static readonly Dictionary<string, PortableExecutableReference> All = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .DistinctBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, path => MetadataReference.CreateFromFile(path));

    /// <summary>Gets all but the assembly with a name.</summary>
    public static IEnumerable<PortableExecutableReference> Except(string name) =>
        All.Where(reference => reference.Key != name && reference.Key != Ambiguous).Select(reference => reference.Value);
}

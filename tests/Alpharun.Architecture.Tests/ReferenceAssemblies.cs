using Microsoft.CodeAnalysis;

namespace Alpharun.Architecture.Tests;

/// <summary>The references to compile the sources of the repository with: all assemblies of this program.</summary>
internal static class ReferenceAssemblies
{
    // A dependency of WireMock.Net. Its namespace has the same name as a type of Newtonsoft.Json.
    private const string Ambiguous = "JsonConverter.Abstractions";

    private static readonly Dictionary<string, PortableExecutableReference> All = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .DistinctBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, path => MetadataReference.CreateFromFile(path));

    /// <summary>Gets all references except the assembly with a name.</summary>
    public static IEnumerable<PortableExecutableReference> Except(string name) =>
        All.Where(reference => reference.Key != name && reference.Key != Ambiguous).Select(reference => reference.Value);
}

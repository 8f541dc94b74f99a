using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Alpharun.Architecture.Tests;

/// <summary>The references to compile the sources of the repository with.</summary>
internal static class ReferenceAssemblies
{
    private const string Own = "Alpharun";

    // A dependency of WireMock.Net. Its namespace has the same name as a type of Newtonsoft.Json.
    private const string Ambiguous = "JsonConverter.Abstractions";

    private static readonly Dictionary<string, PortableExecutableReference> All = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .DistinctBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, path => MetadataReference.CreateFromFile(path));

    /// <summary>Gets the references of an assembly of the repository: the assemblies of the repository that it uses, and all packages.</summary>
    public static IEnumerable<PortableExecutableReference> Of(string name)
    {
        var own = new HashSet<string>();
        AddUsed(name, own);
        return All.Where(reference => IsOwn(reference.Key) ? own.Contains(reference.Key) : reference.Key != Ambiguous).Select(reference => reference.Value);
    }

    private static void AddUsed(string name, HashSet<string> used)
    {
        foreach (var reference in Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!).Where(reference => IsOwn(reference) && used.Add(reference)))
        {
            AddUsed(reference, used);
        }
    }

    private static bool IsOwn(string name) => name.Split('.')[0] == Own;
}

using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.Drift.Client.Surface;

/// <summary>
/// The surface of the client that is generated from a document: the types and methods that depend on the document, and their JSON.
/// </summary>
public sealed class ClientSurface
{
    internal ClientSurface(IReadOnlyList<string> servers, IReadOnlyDictionary<string, ClientType> types, IReadOnlyDictionary<string, ClientMethod> methods, PublishedPlaces places)
    {
        Servers = servers;
        Types = types;
        Methods = methods;
        Places = places;
    }

    /// <summary>The address of the API: the first server of the document, or an empty string if there is none.</summary>
    public string DefaultServer => Servers.Count == 0 ? string.Empty : Servers[0];

    /// <summary>The addresses of all servers of the document.</summary>
    public IReadOnlyList<string> Servers { get; }

    /// <summary>The types by name, in document order.</summary>
    public IReadOnlyDictionary<string, ClientType> Types { get; }

    /// <summary>The methods by name, in document order.</summary>
    public IReadOnlyDictionary<string, ClientMethod> Methods { get; }

    /// <summary>Finds the positions of nodes in the document.</summary>
    internal PublishedPlaces Places { get; }

    /// <summary>Creates the surface of the client that a build generates from a published document.</summary>
    /// <param name="published">The document, which is not changed.</param>
    /// <param name="names">The ledger of names. New names are added to it.</param>
    /// <param name="leftOut">The operations that no code is generated for.</param>
    /// <exception cref="DocumentException">The document contains a part that the generator does not support.</exception>
    public static ClientSurface Of(MapNode published, NameLedger names, IReadOnlyList<LeftOutOperation> leftOut)
    {
        var preparation = new Preparation((MapNode)published.Clone(), names, leftOut);
        Preparer.Prepare(preparation);
        return new SurfaceBuilder(preparation.Document, published).Build();
    }
}

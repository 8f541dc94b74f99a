using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.Drift.Client.Surface;

/// <summary>
/// What a program sees of the client that is generated from a document: all that depends on the document, and how it travels.
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

    /// <summary>The address of the API: the first that the document names, empty where it names none.</summary>
    public string DefaultServer => Servers.Count == 0 ? string.Empty : Servers[0];

    /// <summary>All addresses that the document names.</summary>
    public IReadOnlyList<string> Servers { get; }

    /// <summary>The types by name, in the document's order.</summary>
    public IReadOnlyDictionary<string, ClientType> Types { get; }

    /// <summary>The methods by name, in the document's order.</summary>
    public IReadOnlyDictionary<string, ClientMethod> Methods { get; }

    /// <summary>Where things are in the document.</summary>
    internal PublishedPlaces Places { get; }

    /// <summary>The surface of the client that a build would generate from a published document.</summary>
    /// <param name="published">The document, which stays as it is.</param>
    /// <param name="names">The ledger of names, which new names are added to.</param>
    /// <param name="leftOut">The operations that no code is generated for.</param>
    /// <exception cref="DocumentException">The document holds something that no code is generated from.</exception>
    public static ClientSurface Of(MapNode published, NameLedger names, IReadOnlyList<LeftOutOperation> leftOut)
    {
        var preparation = new Preparation((MapNode)published.Clone(), names, leftOut);
        Preparer.Prepare(preparation);
        return new SurfaceBuilder(preparation.Document, published).Build();
    }
}

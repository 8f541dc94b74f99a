using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing;

/// <summary>A document that is being prepared for the generator, with the data that the mutators share.</summary>
public sealed class Preparation
{
    /// <summary>Creates a preparation from a document and its ledger of names. The mutators change both.</summary>
    public Preparation(MapNode document, NameLedger names, IReadOnlyList<LeftOutOperation>? leftOut = null)
    {
        Document = document;
        Names = names;
        LeftOut = leftOut ?? [];
        JsonPointer.Stamp(document);
    }

    /// <summary>The document, which the mutators change.</summary>
    public MapNode Document { get; private set; }

    /// <summary>The ledger of names, to which the mutators add new names.</summary>
    public NameLedger Names { get; }

    /// <summary>The operations that are left out of the generated code.</summary>
    public IReadOnlyList<LeftOutOperation> LeftOut { get; }

    /// <summary>The component schemas of the document; an empty map is added if there are none.</summary>
    public MapNode Schemas
    {
        get
        {
            var components = MapAt(Document, "components");
            return MapAt(components, "schemas");
        }
    }

    /// <summary>Replaces the document and the ledger with copies that were made before the mutators ran.</summary>
    internal void StartAgain(MapNode document, NameLedger names)
    {
        Document = document;
        Names.ReplaceBy(names);
        JsonPointer.Stamp(document);
    }

    private static MapNode MapAt(MapNode parent, string key)
    {
        if (!parent.TryGet<MapNode>(key, out var map))
        {
            map = new MapNode(parent.Location);
            parent[key] = map;
        }

        return map;
    }
}

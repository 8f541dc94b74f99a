using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>A document on its way from published to prepared, with what the mutators share.</summary>
public sealed class Preparation
{
    /// <summary>Begins with a document as it was read.</summary>
    public Preparation(MapNode document, NameLedger names, IReadOnlyList<LeftOutOperation>? leftOut = null)
    {
        Document = document;
        Names = names;
        LeftOut = leftOut ?? [];
        JsonPointer.Stamp(document);
    }

    /// <summary>The document, which the mutators change.</summary>
    public MapNode Document { get; private set; }

    /// <summary>The names that were given, to which the mutators add.</summary>
    public NameLedger Names { get; }

    /// <summary>The operations that no code is generated for.</summary>
    public IReadOnlyList<LeftOutOperation> LeftOut { get; }

    /// <summary>The document's component schemas; an empty map is added where there are none.</summary>
    public MapNode Schemas
    {
        get
        {
            var components = MapAt(Document, "components");
            return MapAt(components, "schemas");
        }
    }

    /// <summary>Replaces the document and the ledger by copies from before the mutators ran.</summary>
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

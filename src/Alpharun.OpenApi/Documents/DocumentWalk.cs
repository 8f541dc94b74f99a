namespace Alpharun.OpenApi.Documents;

/// <summary>Enumerates the parts of a document.</summary>
public sealed class DocumentWalk
{
    private readonly MapNode _root;
    private readonly List<DocumentPart> _parts = [];
    private readonly HashSet<(Node Node, PartKind Kind)> _seen = [];

    private DocumentWalk(MapNode root) => _root = root;

    /// <summary>
    /// Lists all parts of a document: first the parts under the keys that the specification defines, in document order; then the
    /// parts that only a <c>$ref</c> leads to. A node is listed once for each kind of part that it is used as.
    /// </summary>
    public static IReadOnlyList<DocumentPart> Parts(MapNode root)
    {
        var walk = new DocumentWalk(root);
        walk.Visit(Root(root));
        walk.VisitReferenced();
        return walk._parts;
    }

    /// <summary>Enumerates the parts directly inside a part. References are not followed.</summary>
    public static IEnumerable<DocumentPart> Children(DocumentPart part)
    {
        if (part.Node is not MapNode map || part.Reference is not null && part.Kind != PartKind.Schema && part.Kind != PartKind.PathItem)
        {
            return [];
        }

        return part.Kind == PartKind.Callback ? Entries(map, part.Pointer, PartKind.PathItem, part) : map.SelectMany(entry => Under(part, entry.Key, entry.Value));
    }

    /// <summary>Enumerates the operations under <c>paths</c>, in document order.</summary>
    public static IEnumerable<DocumentOperation> Operations(MapNode document) =>
        from path in Under(Root(document), "paths", document.Map("paths") ?? new MapNode(document.Location))
        from operation in Children(path)
        where operation is { Kind: PartKind.Operation, Map: not null }
        select new DocumentOperation(operation.Key, path.Key, path.Map!, operation.Map!);

    /// <summary>Enumerates the positions of the schemas under <c>components</c>.</summary>
    public static IEnumerable<SchemaSlot> ComponentSchemas(MapNode document) => SchemaSlot.Each(document.Map("components")?.Map("schemas"));

    /// <summary>Enumerates the positions of all schemas that are not inside another schema.</summary>
    public static IEnumerable<SchemaSlot> RootSchemas(MapNode document) =>
        ComponentSchemas(document).Concat(Operations(document).SelectMany(operation => operation.Schemas()));

    /// <summary>Enumerates the schemas of a document. A schema comes before the schemas inside it.</summary>
    public static IEnumerable<MapNode> Schemas(MapNode document) => RootSchemas(document).SelectMany(slot => SelfAndNested(slot.Schema));

    /// <summary>Enumerates a schema and all schemas inside it.</summary>
    public static IEnumerable<MapNode> SelfAndNested(MapNode schema) =>
        SchemaSlot.Nested(schema).SelectMany(slot => SelfAndNested(slot.Schema)).Prepend(schema);

    private static DocumentPart Root(MapNode document) => new(PartKind.Document, document, string.Empty, string.Empty, null);

    private static IEnumerable<DocumentPart> Under(DocumentPart parent, string key, Node node)
    {
        if (PartGrammar.SlotOf(parent.Kind, key) is not { } slot)
        {
            return [];
        }

        var pointer = JsonPointer.Append(parent.Pointer, key);
        return node switch
        {
            MapNode entries when slot.Shape == PartShape.Map => Entries(entries, pointer, slot.Kind, parent),
            ListNode list when slot.Shape.HasFlag(PartShape.List) => list.Select((item, index) =>
                new DocumentPart(slot.Kind, item, FormattableString.Invariant($"{pointer}/{index}"), key, parent)),
            MapNode or ScalarNode { Kind: ScalarKind.Boolean } when slot.Shape.HasFlag(PartShape.Single) => [new DocumentPart(slot.Kind, node, pointer, key, parent)],
            _ => [],
        };
    }

    private static IEnumerable<DocumentPart> Entries(MapNode map, string pointer, PartKind kind, DocumentPart parent) =>
        from entry in map
        where !HasExtensions(parent.Kind, kind) || !entry.Key.StartsWith("x-", StringComparison.Ordinal)
        select new DocumentPart(kind, entry.Value, JsonPointer.Append(pointer, entry.Key), entry.Key, parent);

    // The specification allows extensions among paths, responses and callbacks. In other maps every key is a name, for example that of a header.
    private static bool HasExtensions(PartKind parent, PartKind kind) => (parent, kind) is
        (PartKind.Document or PartKind.Callback, PartKind.PathItem) or (PartKind.Operation, PartKind.Response);

    private void Visit(DocumentPart part)
    {
        if (!_seen.Add((part.Node, part.Kind)))
        {
            return;
        }

        _parts.Add(part);
        foreach (var child in Children(part))
        {
            Visit(child);
        }
    }

    // The list grows during the loop, because the target of a reference can hold references.
    private void VisitReferenced()
    {
        for (var index = 0; index < _parts.Count; index++)
        {
            var part = _parts[index];
            if (part.Reference is { } reference && JsonPointer.OfReference(reference.Text) is { } pointer
                && JsonPointer.Find(_root, pointer) is { } target)
            {
                Visit(new DocumentPart(part.Kind, target, pointer, JsonPointer.Keys(pointer).LastOrDefault(string.Empty), part));
            }
        }
    }
}

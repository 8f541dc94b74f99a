using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Walking;

/// <summary>
/// Goes over the parts of a document: first those that it holds where the specification has a place for them, in their
/// order, then those elsewhere that a <c>$ref</c> leads to. Each node comes once for each kind of part that it is.
/// </summary>
public sealed class DocumentWalk
{
    private readonly MapNode _root;
    private readonly List<DocumentPart> _parts = [];
    private readonly HashSet<(Node Node, PartKind Kind)> _seen = [];

    private DocumentWalk(MapNode root) => _root = root;

    /// <summary>All parts.</summary>
    public static IReadOnlyList<DocumentPart> Parts(MapNode root)
    {
        var walk = new DocumentWalk(root);
        walk.Visit(new DocumentPart(PartKind.Document, root, string.Empty, string.Empty, null));
        walk.VisitReferredTo();
        return walk._parts;
    }

    /// <summary>The parts that a part holds itself, without following references.</summary>
    public static IEnumerable<DocumentPart> Children(DocumentPart part)
    {
        if (part.Node is not MapNode map || part.Reference is not null && part.Kind != PartKind.Schema && part.Kind != PartKind.PathItem)
        {
            return [];
        }

        return part.Kind == PartKind.Callback ? Entries(map, part.Pointer, PartKind.PathItem, part) : map.SelectMany(entry => Under(part, entry.Key, entry.Value));
    }

    private static IEnumerable<DocumentPart> Under(DocumentPart parent, string key, Node node)
    {
        if (PartGrammar.SlotOf(parent.Kind, key) is not { } slot)
        {
            return [];
        }

        var pointer = JsonPointer.Append(parent.Pointer, key);
        return node switch
        {
            MapNode entries when slot.Holds == Holds.Map => Entries(entries, pointer, slot.Kind, parent),
            ListNode list when slot.Holds.HasFlag(Holds.List) => list.Select((item, index) =>
                new DocumentPart(slot.Kind, item, FormattableString.Invariant($"{pointer}/{index}"), key, parent)),
            MapNode or ScalarNode { Kind: ScalarKind.Boolean } when slot.Holds.HasFlag(Holds.One) => [new DocumentPart(slot.Kind, node, pointer, key, parent)],
            _ => [],
        };
    }

    private static IEnumerable<DocumentPart> Entries(MapNode map, string pointer, PartKind kind, DocumentPart parent) =>
        from entry in map
        where !HasExtensions(parent.Kind, kind) || !entry.Key.StartsWith("x-", StringComparison.Ordinal)
        select new DocumentPart(kind, entry.Value, JsonPointer.Append(pointer, entry.Key), entry.Key, parent);

    // The specification allows extensions among paths, responses and callbacks. In other maps a key is a name, such as a header's.
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

    // The list grows during the loop: what a reference leads to may hold references.
    private void VisitReferredTo()
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

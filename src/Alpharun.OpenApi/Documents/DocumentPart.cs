namespace Alpharun.OpenApi.Documents;

/// <summary>A part of a document at its position.</summary>
/// <param name="Kind">The kind of part.</param>
/// <param name="Node">The node of the part.</param>
/// <param name="Pointer">The JSON pointer of the part.</param>
/// <param name="Key">The key of the part in its parent: the path of a path item, the method of an operation.</param>
/// <param name="Parent">The part that holds this one, or the part whose <c>$ref</c> leads to it.</param>
public sealed record DocumentPart(PartKind Kind, Node Node, string Pointer, string Key, DocumentPart? Parent)
{
    /// <summary>The node as a map; <c>null</c> for a boolean schema and for a malformed part.</summary>
    public MapNode? Map => Node as MapNode;

    /// <summary>The <c>$ref</c> of the part; <c>null</c> if the part is not a reference.</summary>
    public ScalarNode? Reference => References.Of(Node);

    /// <summary>Enumerates the part and its ancestors, from the inside out.</summary>
    public IEnumerable<DocumentPart> SelfAndAncestors()
    {
        for (var part = this; part is not null; part = part.Parent)
        {
            yield return part;
        }
    }
}

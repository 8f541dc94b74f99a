using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Walking;

/// <summary>A part of a document, where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Node">Its node.</param>
/// <param name="Pointer">Its JSON pointer in the document.</param>
/// <param name="Key">What it is called in the part that holds it: the path of a path item, the method of an operation.</param>
/// <param name="Parent">The part that holds it, or that refers to it where none holds it.</param>
public sealed record DocumentPart(PartKind Kind, Node Node, string Pointer, string Key, DocumentPart? Parent)
{
    /// <summary>The part's keys; <c>null</c> for a schema that is a boolean, and for what is malformed.</summary>
    public MapNode? Map => Node as MapNode;

    /// <summary>What the part refers to by <c>$ref</c> instead of saying it; <c>null</c> where it says it itself.</summary>
    public ScalarNode? Reference => References.Of(Node);

    /// <summary>The part itself and those that hold it, from the inside out.</summary>
    public IEnumerable<DocumentPart> SelfAndAncestors()
    {
        for (var part = this; part is not null; part = part.Parent)
        {
            yield return part;
        }
    }
}

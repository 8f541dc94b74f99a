namespace Alpharun.OpenApi.Documents;

/// <summary>A node of a document: a map, a list or a scalar.</summary>
public abstract class Node
{
    private protected Node(SourceLocation location) => Location = location;

    /// <summary>The location of the node in the text of its document.</summary>
    public SourceLocation Location { get; }

    /// <summary>
    /// The JSON pointer of the node in the original document. It is <c>null</c> until <see cref="JsonPointer.Stamp"/> has visited
    /// the document, and in nodes that were created after that.
    /// </summary>
    public string? Origin { get; internal set; }

    /// <summary>Returns a deep copy with the same location and origin.</summary>
    public Node Clone()
    {
        var copy = CloneContent();
        copy.Origin = Origin;
        return copy;
    }

    private protected abstract Node CloneContent();
}

namespace Alpharun.OpenApi.Reading;

/// <summary>A node of a document: a map, a list or a scalar. It knows where it was written.</summary>
public abstract class Node
{
    private protected Node(SourceLocation location) => Location = location;

    /// <summary>Where the node begins in its document's text.</summary>
    public SourceLocation Location { get; }

    /// <summary>
    /// The JSON pointer that the node had in the document as it was read; <c>null</c> until
    /// <see cref="JsonPointer.Stamp"/> has walked the document, and in nodes that were made since.
    /// </summary>
    public string? Origin { get; internal set; }

    /// <summary>A copy that shares nothing with this node but its location and origin.</summary>
    public Node Clone()
    {
        var copy = CloneContent();
        copy.Origin = Origin;
        return copy;
    }

    private protected abstract Node CloneContent();
}

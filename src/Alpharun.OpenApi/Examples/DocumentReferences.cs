using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples;

/// <summary>Follows the references of a document, which stays as it is.</summary>
internal sealed class DocumentReferences(MapNode document)
{
    /// <summary>What a reference is to, if a node is one.</summary>
    public static string? Of(Node node) => (node as MapNode)?.Text("$ref");

    /// <summary>The map that a node is, or that its reference leads to.</summary>
    /// <param name="node">A map or a reference.</param>
    /// <param name="what">What to call it in an error.</param>
    /// <exception cref="DocumentException">The reference leads nowhere, out of the document or back to itself, or it is no map.</exception>
    public MapNode Follow(Node node, string what)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (Of(node) is { } reference)
        {
            var next = Target((MapNode)node);
            node = passed.Add(reference)
                ? next
                : throw new DocumentException(node.Location, $"the reference '{reference}' leads back to itself.");
        }

        return node as MapNode ?? throw new DocumentException(node.Location, $"expected {what}: a map of keys and values.");
    }

    /// <summary>The node that the one reference in a map leads to, which may be a reference again.</summary>
    /// <exception cref="DocumentException">The reference leads nowhere or out of the document.</exception>
    public Node Target(MapNode holder)
    {
        var scalar = (ScalarNode)holder["$ref"];
        if (scalar.Text is not ['#', .. var pointer])
        {
            throw new DocumentException(scalar.Location, $"the reference '{scalar.Text}' leads out of the document; only references within it are followed.");
        }

        // The pointer is a URL's fragment, in which a path's braces may be escaped.
        return JsonPointer.Find(document, Uri.UnescapeDataString(pointer))
            ?? throw new DocumentException(scalar.Location, $"the reference '{scalar.Text}' leads nowhere.");
    }
}

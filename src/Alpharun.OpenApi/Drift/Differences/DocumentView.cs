using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Drift.Differences;

/// <summary>A document as the comparison sees it: whose references lead somewhere.</summary>
internal sealed class DocumentView
{
    private readonly HashSet<Node> _used = [];
    private readonly Dictionary<string, Node> _targets = new(StringComparer.Ordinal);

    /// <summary>Makes the view.</summary>
    /// <exception cref="DocumentException">The document is no OpenAPI 3 document.</exception>
    public DocumentView(MapNode root)
    {
        Root = root;
        var version = root.Text("openapi")
            ?? throw new DocumentException(root.Location, "this is no OpenAPI document: it has no 'openapi' with its version.");
        if (!version.StartsWith("3.", StringComparison.Ordinal))
        {
            throw new DocumentException(root["openapi"].Location, $"OpenAPI {version} is not supported, 3.0 and 3.1 are.");
        }

        AllowsSiblings = !version.StartsWith("3.0", StringComparison.Ordinal);
    }

    /// <summary>The document's root.</summary>
    public MapNode Root { get; }

    /// <summary>Whether what stands beside a <c>$ref</c> in a schema counts, as it does since 3.1.</summary>
    public bool AllowsSiblings { get; }

    /// <summary>The map that a node is, or refers to; <c>null</c> where it is no map.</summary>
    /// <exception cref="DocumentException">The reference leads nowhere, in a circle, or out of the document.</exception>
    public MapNode? Resolve(Node? node)
    {
        var seen = 0;
        while (node is MapNode map && map.Text("$ref") is { } reference)
        {
            if (++seen > 100)
            {
                throw new DocumentException(map.Location, $"the reference '{reference}' leads back to itself.");
            }

            node = Target(map, reference);
        }

        if (node is not null)
        {
            _used.Add(node);
        }

        return node as MapNode;
    }

    /// <summary>Whether the walk came to a node.</summary>
    public bool IsUsed(Node? node) => node is not null && _used.Contains(node);

    /// <summary>The node that a reference names.</summary>
    /// <exception cref="DocumentException">There is none, or it is in another document.</exception>
    public Node Target(MapNode at, string reference)
    {
        if (_targets.TryGetValue(reference, out var known))
        {
            return known;
        }

        if (!reference.StartsWith('#'))
        {
            throw new DocumentException(at.Location, $"the reference '{reference}' leads out of this document; bundle the documents first.");
        }

        var target = JsonPointer.Find(Root, Uri.UnescapeDataString(reference[1..]))
            ?? throw new DocumentException(at.Location, $"the reference '{reference}' leads nowhere.");
        return _targets[reference] = target;
    }
}

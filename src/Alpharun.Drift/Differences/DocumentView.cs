using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

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
        SpecificationVersion.Check(root);
        AllowsSiblings = SpecificationVersion.HasJsonSchemas(root);
    }

    /// <summary>The document's root.</summary>
    public MapNode Root { get; }

    /// <summary>Whether what stands beside a <c>$ref</c> in a schema counts, as it does since 3.1.</summary>
    public bool AllowsSiblings { get; }

    /// <summary>The map that a node is, or refers to; <c>null</c> where it is no map.</summary>
    /// <exception cref="DocumentException">The reference leads nowhere, in a circle, or out of the document.</exception>
    public MapNode? Resolve(Node? node)
    {
        HashSet<Node>? passed = null;
        while (node is not null && References.Of(node) is { } reference)
        {
            node = (passed ??= []).Add(node) ? Target(reference) : throw References.Circular(reference);
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
    public Node Target(ScalarNode reference)
    {
        if (!_targets.TryGetValue(reference.Text, out var target))
        {
            _targets[reference.Text] = target = References.Target(Root, reference).Node;
        }

        return target;
    }
}

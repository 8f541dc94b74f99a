using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>A view of a document that resolves references and tracks the visited nodes.</summary>
internal sealed class DocumentView
{
    private readonly HashSet<Node> _used = [];
    private readonly Dictionary<string, Node> _targets = new(StringComparer.Ordinal);

    /// <summary>Creates the view.</summary>
    /// <exception cref="DocumentException">The document is not an OpenAPI 3 document.</exception>
    public DocumentView(MapNode root)
    {
        Root = root;
        SpecificationVersion.Check(root);
        AllowsSiblings = SpecificationVersion.HasJsonSchemas(root);
    }

    /// <summary>The document's root.</summary>
    public MapNode Root { get; }

    /// <summary>Whether keywords next to a <c>$ref</c> in a schema apply, as in OpenAPI 3.1.</summary>
    public bool AllowsSiblings { get; }

    /// <summary>Resolves a node to a map, following references. Returns <c>null</c> if the result is not a map.</summary>
    /// <exception cref="DocumentException">A reference is external or circular, or cannot be resolved.</exception>
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

    /// <summary>Determines whether the comparison visited a node.</summary>
    public bool IsUsed(Node? node) => node is not null && _used.Contains(node);

    /// <summary>Gets the target of a reference.</summary>
    /// <exception cref="DocumentException">The reference is external or cannot be resolved.</exception>
    public Node Target(ScalarNode reference)
    {
        if (!_targets.TryGetValue(reference.Text, out var target))
        {
            _targets[reference.Text] = target = References.Target(Root, reference).Node;
        }

        return target;
    }
}

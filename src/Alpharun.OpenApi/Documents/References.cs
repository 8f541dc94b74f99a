namespace Alpharun.OpenApi.Documents;

/// <summary>Resolves the <c>$ref</c>s of a document.</summary>
public static class References
{
    /// <summary>Gets the <c>$ref</c> of a node; <c>null</c> if the node is not a reference.</summary>
    public static ScalarNode? Of(Node node) =>
        node is MapNode map && map.TryGet<ScalarNode>("$ref", out var reference) && reference.Kind == ScalarKind.Text ? reference : null;

    /// <summary>Determines whether a reference points to another document.</summary>
    public static bool IsExternal(string reference) => !reference.StartsWith('#');

    /// <summary>Follows a reference, and the references that its target consists of.</summary>
    /// <param name="root">The document.</param>
    /// <param name="pointer">The pointer of the node.</param>
    /// <param name="node">The node, a reference or not.</param>
    /// <returns>
    /// The pointer and the node at the end, which are the given ones if the node is not a reference; <c>null</c> if a reference cannot be
    /// resolved or is circular.
    /// </returns>
    public static (string Pointer, Node Node)? Follow(MapNode root, string pointer, Node node)
    {
        HashSet<Node>? passed = null;
        while (Of(node) is { } reference)
        {
            if (!(passed ??= []).Add(node) || Find(root, reference) is not var (next, target))
            {
                return null;
            }

            (pointer, node) = (next, target);
        }

        return (pointer, node);
    }

    /// <summary>Resolves a node that is a map or a reference to a map.</summary>
    /// <param name="root">The document.</param>
    /// <param name="node">The node.</param>
    /// <param name="expected">A description of the expected map for the exception message: <c>a response</c>.</param>
    /// <exception cref="DocumentException">A reference is external, circular or cannot be resolved, or the node is not a map.</exception>
    public static MapNode Resolve(MapNode root, Node node, string expected)
    {
        HashSet<Node>? passed = null;
        while (Of(node) is { } reference)
        {
            node = (passed ??= []).Add(node)
                ? Target(root, reference).Node
                : throw Circular(reference);
        }

        return node as MapNode ?? throw new DocumentException(node.Location, $"expected {expected}: a map of keys and values.");
    }

    /// <summary>Gets the target of one reference. The target can be a reference itself.</summary>
    /// <exception cref="DocumentException">The reference is external or cannot be resolved.</exception>
    public static (string Pointer, Node Node) Target(MapNode root, ScalarNode reference) => Find(root, reference)
        ?? throw new DocumentException(reference.Location, IsExternal(reference.Text)
            ? $"the reference '{reference.Text}' points outside the document; only references within the document are supported."
            : $"the reference '{reference.Text}' cannot be resolved.");

    /// <summary>Creates the exception for a circular reference.</summary>
    public static DocumentException Circular(ScalarNode reference) => new(reference.Location, $"the reference '{reference.Text}' is circular.");

    /// <summary>Describes why a reference within the document cannot be resolved; <c>null</c> if it can.</summary>
    internal static string? Problem(MapNode root, Node node)
    {
        if (Of(node) is not { } reference || Follow(root, string.Empty, node) is not null)
        {
            return null;
        }

        return Find(root, reference) is null ? $"the $ref '{reference.Text}' cannot be resolved in this document."
            : IsCircular(root, node) ? $"the $ref '{reference.Text}' is circular."
            : null;
    }

    // A chain that breaks at a later reference is reported there.
    private static bool IsCircular(MapNode root, Node node)
    {
        var passed = new HashSet<Node>();
        while (passed.Add(node))
        {
            if (Of(node) is not { } reference || Find(root, reference) is not var (_, target))
            {
                return false;
            }

            node = target;
        }

        return true;
    }

    private static (string Pointer, Node Node)? Find(MapNode root, ScalarNode reference) =>
        JsonPointer.OfReference(reference.Text) is { } pointer && JsonPointer.Find(root, pointer) is { } target ? (pointer, target) : null;
}

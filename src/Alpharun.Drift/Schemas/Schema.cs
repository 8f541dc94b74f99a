using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas;

/// <summary>
/// A schema after references and wrappers were resolved. It combines the keywords of all layers; outer layers take precedence.
/// </summary>
internal sealed class Schema
{
    private readonly DocumentView _document;
    private readonly (MapNode Map, string? Hidden)[] _layers;

    private Schema(DocumentView document, Node node, Node key, (MapNode, string?)[] layers, string? reference, bool? boolean)
    {
        _document = document;
        Node = node;
        Key = key;
        _layers = layers;
        Reference = reference;
        Boolean = boolean;
    }

    /// <summary>The node where the schema is used. Findings about the whole schema refer to it.</summary>
    public Node Node { get; }

    /// <summary>The identity of the schema: the same node for all references to a component.</summary>
    public Node Key { get; }

    /// <summary>The reference to the schema; <c>null</c> if there was none.</summary>
    public string? Reference { get; }

    /// <summary>The value of a boolean schema; <c>null</c> for other schemas.</summary>
    public bool? Boolean { get; }

    /// <summary>The keywords.</summary>
    public IEnumerable<string> Keywords => _layers.SelectMany(layer => layer.Map.Keys.Where(key => key != layer.Hidden && key != "$ref")).Distinct();

    /// <summary>The name of the schema: the name of its component, or its title.</summary>
    public string? Name => Reference?[(Reference.LastIndexOf('/') + 1)..] ?? (Get("title") as ScalarNode)?.Text;

    /// <summary>The only valid value, from a constant or from an enum with one value; <c>null</c> if there can be several.</summary>
    public Node? OnlyValue => Get("const") ?? (Get("enum") is ListNode { Count: 1 } list ? list[0] : null);

    /// <summary>Reads a schema.</summary>
    /// <exception cref="DocumentException">A reference is external or circular, or cannot be resolved.</exception>
    public static Schema Read(DocumentView document, Node node)
    {
        List<(MapNode, string?)> layers = [];
        string? reference = null;
        HashSet<Node>? passed = null;
        var current = node;
        while (References.Of(current) is { } next)
        {
            if (!(passed ??= []).Add(current))
            {
                throw References.Circular(next);
            }

            if (document.AllowsSiblings && current is MapNode { Count: > 1 } map)
            {
                layers.Add((map, null));
            }

            reference = next.Text;
            current = document.Target(next);
        }

        if (current is MapNode target)
        {
            layers.Add((target, null));
        }

        var key = layers is [] or [_] ? current : node;
        var boolean = current is ScalarNode { Kind: ScalarKind.Boolean } scalar ? scalar.IsTrue : (bool?)null;
        return new Schema(document, node, key, [.. layers], reference, boolean);
    }

    /// <summary>Gets the value of a keyword; <c>null</c> if the keyword is missing.</summary>
    public Node? Get(string keyword)
    {
        foreach (var (map, hidden) in _layers)
        {
            if (keyword != hidden && map.TryGet<Node>(keyword, out var value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Gets the text of a keyword.</summary>
    public string? Text(string keyword) => (Get(keyword) as ScalarNode)?.Text;

    /// <summary>Determines whether a keyword is <c>true</c>.</summary>
    public bool IsTrue(string keyword) => Get(keyword) is ScalarNode { IsTrue: true };

    /// <summary>Gets the schema of a keyword.</summary>
    public Schema? Sub(string keyword) => Get(keyword) is { } node and (MapNode or ScalarNode { Kind: ScalarKind.Boolean }) ? Read(_document, node) : null;

    /// <summary>Gets the schemas in the list of a keyword.</summary>
    public IReadOnlyList<Schema> List(string keyword) =>
        Get(keyword) is ListNode list ? [.. list.Select(node => Read(_document, node))] : [];

    /// <summary>Gets the schemas in the map of a keyword.</summary>
    public IReadOnlyDictionary<string, Schema> Map(string keyword) =>
        Get(keyword) is MapNode map
            ? map.ToDictionary(entry => entry.Key, entry => Read(_document, entry.Value), StringComparer.Ordinal)
            : new Dictionary<string, Schema>(StringComparer.Ordinal);

    /// <summary>Gets the texts in the list of a keyword.</summary>
    public IReadOnlyCollection<string> Texts(string keyword) => Get(keyword) is ListNode list ? [.. list.Texts()] : [];

    /// <summary>Merges the schema with one of its subschemas, as for an <c>allOf</c> with a single schema.</summary>
    public Schema Unwrap(string keyword, Schema inner)
    {
        var outer = _layers.Select(layer => (layer.Map, layer.Map.Contains(keyword) ? keyword : layer.Hidden));
        return new Schema(_document, Node, Key, [.. outer, .. inner._layers], inner.Reference, inner.Boolean);
    }
}

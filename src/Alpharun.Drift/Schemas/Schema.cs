using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas;

/// <summary>
/// A schema as one would write it without a reference and without a wrapper: the keywords of its layers, outermost first.
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

    /// <summary>Where the schema is used: what a finding about it points to as a whole.</summary>
    public Node Node { get; }

    /// <summary>What the schema is: the same node for all that refer to one component.</summary>
    public Node Key { get; }

    /// <summary>The reference that led here, if one did.</summary>
    public string? Reference { get; }

    /// <summary>What a schema that is only <c>true</c> or <c>false</c> is.</summary>
    public bool? Boolean { get; }

    /// <summary>The keywords.</summary>
    public IEnumerable<string> Keywords => _layers.SelectMany(layer => layer.Map.Keys.Where(key => key != layer.Hidden && key != "$ref")).Distinct();

    /// <summary>A name for the schema: its component, or its title.</summary>
    public string? Name => Reference?[(Reference.LastIndexOf('/') + 1)..] ?? (Get("title") as ScalarNode)?.Text;

    /// <summary>The one value that is allowed, which a constant says and an enum of one as well; <c>null</c> where there are more.</summary>
    public Node? OnlyValue => Get("const") ?? (Get("enum") is ListNode { Count: 1 } list ? list[0] : null);

    /// <summary>Reads a schema.</summary>
    /// <exception cref="DocumentException">A reference leads nowhere.</exception>
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

    /// <summary>What a keyword says; <c>null</c> where it is missing.</summary>
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

    /// <summary>The text of a keyword.</summary>
    public string? Text(string keyword) => (Get(keyword) as ScalarNode)?.Text;

    /// <summary>Whether a keyword is <c>true</c>.</summary>
    public bool IsTrue(string keyword) => Get(keyword) is ScalarNode { IsTrue: true };

    /// <summary>The schema under a keyword.</summary>
    public Schema? Sub(string keyword) => Get(keyword) is { } node and (MapNode or ScalarNode { Kind: ScalarKind.Boolean }) ? Read(_document, node) : null;

    /// <summary>The schemas in a keyword's list.</summary>
    public IReadOnlyList<Schema> List(string keyword) =>
        Get(keyword) is ListNode list ? [.. list.Select(node => Read(_document, node))] : [];

    /// <summary>The schemas in a keyword's map.</summary>
    public IReadOnlyDictionary<string, Schema> Map(string keyword) =>
        Get(keyword) is MapNode map
            ? map.ToDictionary(entry => entry.Key, entry => Read(_document, entry.Value), StringComparer.Ordinal)
            : new Dictionary<string, Schema>(StringComparer.Ordinal);

    /// <summary>The texts in a keyword's list.</summary>
    public IReadOnlyCollection<string> Texts(string keyword) => Get(keyword) is ListNode list ? [.. list.Texts()] : [];

    /// <summary>This schema and one of its subschemas as one: what <c>allOf</c> of one comes to.</summary>
    public Schema Unwrap(string keyword, Schema inner)
    {
        var outer = _layers.Select(layer => (layer.Map, layer.Map.Contains(keyword) ? keyword : layer.Hidden));
        return new Schema(_document, Node, Key, [.. outer, .. inner._layers], inner.Reference, inner.Boolean);
    }
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Alpharun.OpenApi.Documents;

/// <summary>A map from text to nodes that keeps the order of its keys.</summary>
public sealed class MapNode : Node, IEnumerable<KeyValuePair<string, Node>>
{
    private readonly OrderedDictionary<string, Node> _entries = new(StringComparer.Ordinal);

    /// <summary>Creates an empty map.</summary>
    public MapNode(SourceLocation location)
        : base(location)
    {
    }

    /// <summary>The number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The keys in the order of the document.</summary>
    public IReadOnlyList<string> Keys => _entries.Keys;

    /// <summary>The node of a key. Setting an existing key keeps its position; a new key is added at the end.</summary>
    /// <exception cref="KeyNotFoundException">The key does not exist.</exception>
    public Node this[string key]
    {
        get => _entries[key];
        set => _entries[key] = value;
    }

    /// <summary>Whether the key exists.</summary>
    public bool Contains(string key) => _entries.ContainsKey(key);

    /// <summary>Adds an entry; returns false if the key exists.</summary>
    public bool TryAdd(string key, Node value) => _entries.TryAdd(key, value);

    /// <summary>Removes an entry; returns whether it existed.</summary>
    public bool Remove(string key) => _entries.Remove(key);

    /// <summary>Removes all entries.</summary>
    public void Clear() => _entries.Clear();

    /// <summary>Gets the node of a key, if it exists and has the requested type.</summary>
    public bool TryGet<T>(string key, [NotNullWhen(true)] out T? node)
        where T : Node
    {
        node = _entries.TryGetValue(key, out var value) ? value as T : null;
        return node is not null;
    }

    /// <summary>Gets the map under a key; <c>null</c> if the key does not exist or is not a map.</summary>
    public MapNode? Map(string key) => TryGet<MapNode>(key, out var map) ? map : null;

    /// <summary>Gets the list under a key; <c>null</c> if the key does not exist or is not a list.</summary>
    public ListNode? List(string key) => TryGet<ListNode>(key, out var list) ? list : null;

    /// <summary>Gets the text of the scalar under a key; <c>null</c> if the key does not exist or is not a scalar.</summary>
    public string? Text(string key) => TryGet<ScalarNode>(key, out var scalar) ? scalar.Text : null;

    /// <summary>Whether the value of the key is the boolean <c>true</c>.</summary>
    public bool IsTrue(string key) => TryGet<ScalarNode>(key, out var scalar) && scalar.IsTrue;

    /// <summary>Sets a key to a text.</summary>
    public void Set(string key, string text) => this[key] = ScalarNode.FromText(text, Location);

    /// <summary>Sets a key to a boolean.</summary>
    public void Set(string key, bool value) => this[key] = ScalarNode.FromBoolean(value, Location);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Node>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override Node CloneContent()
    {
        var copy = new MapNode(Location);
        foreach (var (key, value) in _entries)
        {
            copy[key] = value.Clone();
        }

        return copy;
    }
}

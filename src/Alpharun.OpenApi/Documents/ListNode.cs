using System.Collections;

namespace Alpharun.OpenApi.Documents;

/// <summary>A list of nodes.</summary>
public sealed class ListNode : Node, IReadOnlyList<Node>
{
    private readonly List<Node> _items = [];

    /// <summary>Creates an empty list.</summary>
    public ListNode(SourceLocation location)
        : base(location)
    {
    }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>The item at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    public Node this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>Adds an item at the end.</summary>
    public void Add(Node item) => _items.Add(item);

    /// <summary>Removes the items that match a condition.</summary>
    public void RemoveAll(Predicate<Node> condition) => _items.RemoveAll(condition);

    /// <summary>The texts of the items that are scalars.</summary>
    public IEnumerable<string> Texts() => _items.OfType<ScalarNode>().Select(item => item.Text);

    /// <inheritdoc/>
    public IEnumerator<Node> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override Node CloneContent()
    {
        var copy = new ListNode(Location);
        copy._items.AddRange(_items.Select(item => item.Clone()));
        return copy;
    }
}

using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>Finds the JSON pointers of the nodes in findings. This is cheaper than computing the pointers of all nodes.</summary>
internal sealed class Pointers
{
    private readonly HashSet<Node> _wanted;
    private readonly Dictionary<Node, string> _pointers = [];
    private readonly List<string> _keys = [];

    private Pointers(IEnumerable<Node> wanted) => _wanted = [.. wanted];

    /// <summary>Gets the pointers of nodes of a document.</summary>
    public static IReadOnlyDictionary<Node, string> Of(Node root, IEnumerable<Node> wanted)
    {
        var pointers = new Pointers(wanted);
        pointers.Visit(root);
        return pointers._pointers;
    }

    private void Visit(Node node)
    {
        if (_wanted.Contains(node))
        {
            _pointers[node] = _keys.Aggregate(string.Empty, JsonPointer.Append);
        }

        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map)
                {
                    Visit(key, value);
                }

                break;
            case ListNode list:
                for (var index = 0; index < list.Count; index++)
                {
                    Visit(FormattableString.Invariant($"{index}"), list[index]);
                }

                break;
        }
    }

    private void Visit(string key, Node node)
    {
        _keys.Add(key);
        Visit(node);
        _keys.RemoveAt(_keys.Count - 1);
    }
}

using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Client.Surface;

/// <summary>Finds the positions in the published document that the nodes of its prepared copy come from.</summary>
internal sealed class PublishedPlaces
{
    private readonly MapNode _published;
    private readonly Dictionary<SourceLocation, string> _pointers = [];

    /// <summary>Records the locations of all nodes of a document.</summary>
    public PublishedPlaces(MapNode published)
    {
        _published = published;
        Visit(published, string.Empty);
    }

    /// <summary>Finds the node at a pointer of the published document. Returns <c>null</c> if there is none.</summary>
    public Node? Find(string? pointer) => pointer is null ? null : JsonPointer.Find(_published, pointer);

    /// <summary>
    /// Gets the position of a prepared node: at the expected pointer, if that exists; otherwise at the node with the same location in the
    /// text; otherwise at the nearest ancestor of the node's origin.
    /// </summary>
    public FindingSide Of(Node node, string? pointer = null)
    {
        if (Find(pointer) is { } found)
        {
            return new FindingSide(pointer!, found.Location);
        }

        if (_pointers.TryGetValue(node.Location, out var known))
        {
            return new FindingSide(known, node.Location);
        }

        return Nearest(node.Origin ?? string.Empty) with { Location = node.Location };
    }

    /// <summary>Gets the position at a pointer, or of the nearest existing ancestor.</summary>
    public FindingSide Nearest(string pointer)
    {
        while (true)
        {
            if (Find(pointer) is { } node)
            {
                return new FindingSide(pointer, node.Location);
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
        }
    }

    private void Visit(Node node, string pointer)
    {
        _pointers.TryAdd(node.Location, pointer);
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map)
                {
                    Visit(value, JsonPointer.Append(pointer, key));
                }

                break;
            case ListNode list:
                for (var index = 0; index < list.Count; index++)
                {
                    Visit(list[index], FormattableString.Invariant($"{pointer}/{index}"));
                }

                break;
        }
    }
}

using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Client.Surface;

/// <summary>Where in the published document the nodes of its prepared copy come from.</summary>
internal sealed class PublishedPlaces
{
    private readonly MapNode _published;
    private readonly Dictionary<SourceLocation, string> _pointers = [];

    /// <summary>Takes down where everything is in a document.</summary>
    public PublishedPlaces(MapNode published)
    {
        _published = published;
        Visit(published, string.Empty);
    }

    /// <summary>What stands at a pointer of the published document; <c>null</c> where nothing does.</summary>
    public Node? Find(string? pointer) => pointer is null ? null : JsonPointer.Find(_published, pointer);

    /// <summary>
    /// The place of a prepared node: at the pointer that it should have, if that is there; else by the place in the text, which
    /// nodes keep; else the nearest that holds what it was made of.
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

    /// <summary>The place at a pointer or, where nothing is there, of the nearest thing above that is.</summary>
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

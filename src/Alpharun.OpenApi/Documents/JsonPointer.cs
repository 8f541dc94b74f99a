namespace Alpharun.OpenApi.Documents;

/// <summary>Creates, parses and resolves JSON pointers (RFC 6901), which identify positions in a document.</summary>
public static class JsonPointer
{
    /// <summary>Appends a key to a pointer.</summary>
    public static string Append(string pointer, string key) =>
        pointer + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Gets the pointer in a reference within the same document, <c>#/…</c>. Returns <c>null</c> for other references.</summary>
    /// <remarks>The pointer is the fragment of a URI, in which braces and spaces are often percent-encoded.</remarks>
    public static string? OfReference(string reference) =>
        reference is ['#', .. var fragment] && Uri.UnescapeDataString(fragment) is var pointer && pointer is "" or ['/', ..] ? pointer : null;

    /// <summary>Enumerates the keys of a pointer, starting at the root.</summary>
    public static IEnumerable<string> Keys(string pointer) =>
        pointer.Split('/').Skip(1).Select(key => key.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    /// <summary>Finds the node at a pointer. Returns <c>null</c> if there is none.</summary>
    public static Node? Find(Node root, string pointer)
    {
        Node? node = root;
        foreach (var key in Keys(pointer))
        {
            node = node switch
            {
                MapNode map when map.TryGet<Node>(key, out var value) => value,
                ListNode list when int.TryParse(key, out var index) && index >= 0 && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Replaces a prefix in the origins of a node and its descendants. Origins without the prefix are not changed.</summary>
    public static void Rebase(Node node, string from, string to)
    {
        if (node.Origin is { } origin && (origin == from || origin.StartsWith(from + "/", StringComparison.Ordinal)))
        {
            node.Origin = to + origin[from.Length..];
        }

        foreach (var child in node is MapNode map ? map.Select(entry => entry.Value) : node as IEnumerable<Node> ?? [])
        {
            Rebase(child, from, to);
        }
    }

    /// <summary>Sets the origin of a node and its descendants to their current pointers.</summary>
    public static void Stamp(Node node, string pointer = "")
    {
        node.Origin = pointer;
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map)
                {
                    Stamp(value, Append(pointer, key));
                }

                break;
            case ListNode list:
                for (var index = 0; index < list.Count; index++)
                {
                    Stamp(list[index], FormattableString.Invariant($"{pointer}/{index}"));
                }

                break;
        }
    }
}

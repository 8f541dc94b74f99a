using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Pulling;

/// <summary>
/// Merges documents that describe parts of one API. Parts that occur in several documents must be equal. The order of the result
/// does not depend on the order of the documents.
/// </summary>
internal static class DocumentMerge
{
    // The number of map levels in which entries of different documents are combined. Below these levels, entries must be equal.
    private static readonly Dictionary<string, int> Levels = new(StringComparer.Ordinal)
    {
        ["paths"] = 2,
        ["webhooks"] = 2,
        ["components"] = 2,
        [ExternalDocuments.Key] = 1,
    };

    // Keys that affect everything below their parent. A document without the key has a different meaning.
    private static readonly string[] Inherited = ["servers", "parameters"];

    /// <summary>Returns the merged document.</summary>
    /// <exception cref="DocumentException">Two documents contradict each other. The message contains both locations and the difference.</exception>
    public static MapNode Merge(IReadOnlyList<LoadedDocument> documents)
    {
        var roots = documents.OrderBy(document => document.Name, StringComparer.Ordinal).Select(document => (MapNode)document.Root.Clone()).ToList();
        MergedSecurity.Settle(roots);
        var merged = roots[0];
        foreach (var root in roots.Skip(1))
        {
            MergeRoot(merged, root);
        }

        return MergedOrder.Of(merged);
    }

    private static void MergeRoot(MapNode into, MapNode from)
    {
        CheckInherited(into, from, string.Empty, Inherited);
        foreach (var (key, value) in from)
        {
            if (key == "tags" && value is ListNode tags && into.List(key) is { } known)
            {
                MergeTags(known, tags);
            }
            else
            {
                MergeEntry(into, key, value, $"/{key}", Levels.GetValueOrDefault(key));
            }
        }
    }

    private static void MergeEntry(MapNode into, string key, Node value, string pointer, int levels)
    {
        if (into.TryAdd(key, value))
        {
            return;
        }

        if (levels == 0 || into[key] is not MapNode intoMap || value is not MapNode fromMap)
        {
            RequireEqual(into[key], value, pointer);
            return;
        }

        if (pointer.Count('/') == 2)
        {
            CheckInherited(intoMap, fromMap, pointer, Inherited);
        }

        foreach (var (name, entry) in fromMap)
        {
            MergeEntry(intoMap, name, entry, JsonPointer.Append(pointer, name), levels - 1);
        }
    }

    private static void MergeTags(ListNode into, ListNode from)
    {
        foreach (var tag in from)
        {
            if (NameOf(tag) is { } name && into.FirstOrDefault(known => NameOf(known) == name) is { } same)
            {
                RequireEqual(same, tag, JsonPointer.Append("/tags", name));
            }
            else
            {
                into.Add(tag);
            }
        }
    }

    private static void CheckInherited(MapNode one, MapNode other, string pointer, IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(key => one.Contains(key) != other.Contains(key)))
        {
            throw Disagreement(one, other, pointer, new NodeDifference($"/{key}", one.Contains(key) ? one[key] : null, other.Contains(key) ? other[key] : null));
        }
    }

    private static void RequireEqual(Node one, Node other, string pointer)
    {
        if (NodeDifference.Between(one, other) is { } difference)
        {
            throw Disagreement(one, other, pointer, difference);
        }
    }

    private static DocumentException Disagreement(Node one, Node other, string pointer, NodeDifference difference)
    {
        var place = difference.Pointer.Length == 0 ? string.Empty : $": at {difference.Pointer}";
        return new DocumentException(
            (difference.Other ?? other).Location,
            $"this page and {(difference.One ?? one).Location} contradict each other about {(pointer.Length == 0 ? "the API" : pointer)}{place}, {Shown(difference.Other)} here, {Shown(difference.One)} there.");
    }

    private static string Shown(Node? node)
    {
        const int Most = 60;
        return ShortText.Of(node is null ? "nothing" : JsonOutput.ToCompactText(node), Most);
    }

    private static string? NameOf(Node tag) => (tag as MapNode)?.Text("name");
}

using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Pulling;

/// <summary>The first difference in meaning between two nodes. The order of the keys in a map is ignored.</summary>
/// <param name="Pointer">The JSON pointer of the difference, relative to the two nodes.</param>
/// <param name="One">The value in the first node; <c>null</c> if there is none.</param>
/// <param name="Other">The value in the second node; <c>null</c> if there is none.</param>
internal sealed record NodeDifference(string Pointer, Node? One, Node? Other)
{
    /// <summary>Returns the first difference; <c>null</c> if the nodes have the same meaning.</summary>
    public static NodeDifference? Between(Node one, Node other, string pointer = "") => (one, other) switch
    {
        (MapNode a, MapNode b) => Between(a, b, pointer),
        (ListNode a, ListNode b) => Between(a, b, pointer),
        (ScalarNode a, ScalarNode b) when Meaning(a) == Meaning(b) => null,
        _ => new NodeDifference(pointer, one, other),
    };

    private static NodeDifference? Between(MapNode one, MapNode other, string pointer)
    {
        foreach (var (key, value) in one)
        {
            var difference = other.TryGet<Node>(key, out var otherValue)
                ? Between(value, otherValue, JsonPointer.Append(pointer, key))
                : new NodeDifference(JsonPointer.Append(pointer, key), value, null);
            if (difference is not null)
            {
                return difference;
            }
        }

        return other.Keys.FirstOrDefault(key => !one.Contains(key)) is { } added
            ? new NodeDifference(JsonPointer.Append(pointer, added), null, other[added])
            : null;
    }

    private static NodeDifference? Between(ListNode one, ListNode other, string pointer)
    {
        for (var index = 0; index < Math.Max(one.Count, other.Count); index++)
        {
            var place = FormattableString.Invariant($"{pointer}/{index}");
            var difference = index >= one.Count ? new NodeDifference(place, null, other[index])
                : index >= other.Count ? new NodeDifference(place, one[index], null)
                : Between(one[index], other[index], place);
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static (ScalarKind Kind, string Text) Meaning(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Null => (ScalarKind.Null, string.Empty),
        ScalarKind.Boolean => (ScalarKind.Boolean, scalar.IsTrue ? "true" : "false"),
        ScalarKind.Text => (ScalarKind.Text, scalar.Text),
        _ => (ScalarKind.Float, scalar.JsonNumber() ?? scalar.Text),
    };
}

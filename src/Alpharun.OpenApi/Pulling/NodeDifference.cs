using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Pulling;

/// <summary>The first place at which two nodes mean something else. The order of a map's keys means nothing.</summary>
/// <param name="Pointer">The JSON pointer of the place, from the two nodes.</param>
/// <param name="One">What the one has there; <c>null</c> for nothing.</param>
/// <param name="Other">What the other has there.</param>
internal sealed record NodeDifference(string Pointer, Node? One, Node? Other)
{
    /// <summary>The first difference; <c>null</c> for nodes that mean the same.</summary>
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

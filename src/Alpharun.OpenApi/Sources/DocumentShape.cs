using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// Whether the parts of a document are maps and lists where the specification says so. Otherwise what is there would count as
/// nothing at all, and a document that was cut off or filled in wrongly as an empty one.
/// </summary>
internal static class DocumentShape
{
    // What is only shown, or is looked at by nobody. What is within a schema is judged by the linter.
    private static readonly PartKind[] Unchecked = [PartKind.Example, PartKind.Link, PartKind.Encoding, PartKind.SecurityScheme];

    /// <summary>Refuses a document that is not.</summary>
    /// <exception cref="DocumentException">A part is something else.</exception>
    public static void Check(MapNode root, IEnumerable<DocumentPart> parts)
    {
        if (!root.Contains("paths") && !root.Contains("components") && !root.Contains("webhooks"))
        {
            throw new DocumentException(root.Location, "the document has no 'paths': nothing is described in it.");
        }

        foreach (var part in parts.Where(part => !Unchecked.Contains(part.Kind) && part.Parent?.Kind != PartKind.Schema))
        {
            if (part.Map is not { } map)
            {
                Check(part.Key, part.Node, isRight: part.Kind == PartKind.Schema && IsBoolean(part.Node), "a map");
                continue;
            }

            foreach (var (key, node) in map)
            {
                if (part.Kind != PartKind.Schema && PartGrammar.SlotOf(part.Kind, key) is { } slot && !Unchecked.Contains(slot.Kind))
                {
                    Check(key, node, IsRight(slot, node), slot.Holds == Holds.List ? "a list" : "a map");
                }
            }
        }
    }

    private static bool IsRight(PartSlot slot, Node node) => node switch
    {
        MapNode => slot.Holds != Holds.List,
        ListNode => slot.Holds.HasFlag(Holds.List),
        _ => slot is { Kind: PartKind.Schema, Holds: var holds } && holds.HasFlag(Holds.One) && IsBoolean(node),
    };

    private static bool IsBoolean(Node node) => node is ScalarNode { Kind: ScalarKind.Boolean };

    // A key with nothing behind it is one that is not there; but not the paths, behind which a cut document ends.
    private static void Check(string key, Node node, bool isRight, string what)
    {
        if (!isRight && (node is not ScalarNode { Kind: ScalarKind.Null } || key == "paths"))
        {
            throw new DocumentException(node.Location, $"'{key}' must be {what}.");
        }
    }
}

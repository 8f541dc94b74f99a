using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// Checks that the parts of a document are maps and lists where the specification requires it. Without this check, invalid parts
/// would be ignored, and a truncated or malformed document would look like an empty one.
/// </summary>
internal static class DocumentShape
{
    // Parts that are only displayed or not used. The linter checks the content of schemas.
    private static readonly PartKind[] Unchecked = [PartKind.Example, PartKind.Link, PartKind.Encoding, PartKind.SecurityScheme];

    /// <summary>Rejects a document with invalid parts.</summary>
    /// <exception cref="DocumentException">A part has the wrong type.</exception>
    public static void Check(MapNode root, IEnumerable<DocumentPart> parts)
    {
        if (!root.Contains("paths") && !root.Contains("components") && !root.Contains("webhooks"))
        {
            throw new DocumentException(root.Location, "the document has no 'paths', 'components' or 'webhooks'.");
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
                    Check(key, node, IsRight(slot, node), slot.Shape == PartShape.List ? "a list" : "a map");
                }
            }
        }
    }

    private static bool IsRight(PartSlot slot, Node node) => node switch
    {
        MapNode => slot.Shape != PartShape.List,
        ListNode => slot.Shape.HasFlag(PartShape.List),
        _ => slot is { Kind: PartKind.Schema, Shape: var shape } && shape.HasFlag(PartShape.Single) && IsBoolean(node),
    };

    private static bool IsBoolean(Node node) => node is ScalarNode { Kind: ScalarKind.Boolean };

    // A key without a value counts as missing, except 'paths': a truncated document can end after that key.
    private static void Check(string key, Node node, bool isRight, string what)
    {
        if (!isRight && (node is not ScalarNode { Kind: ScalarKind.Null } || key == "paths"))
        {
            throw new DocumentException(node.Location, $"'{key}' must be {what}.");
        }
    }
}

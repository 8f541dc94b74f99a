using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Walking;

/// <summary><c>$ref</c>: what refers to what in one document.</summary>
public static class References
{
    /// <summary>The <c>$ref</c> of a part; <c>null</c> where it has none.</summary>
    public static ScalarNode? Of(Node part) =>
        part is MapNode map && map.TryGet<ScalarNode>("$ref", out var reference) && reference.Kind == ScalarKind.Text ? reference : null;

    /// <summary>Whether a reference leads into another document.</summary>
    public static bool IsExternal(string reference) => !reference.StartsWith('#');

    /// <summary>What a part comes to when its references, and theirs, are followed.</summary>
    /// <returns>The part's pointer and node, its own if it refers to nothing; <c>null</c> where the way is broken or a circle.</returns>
    public static (string Pointer, Node Node)? Follow(MapNode root, string pointer, Node part)
    {
        HashSet<Node>? passed = null;
        while (Of(part) is { } reference)
        {
            if (!(passed ??= []).Add(part) || JsonPointer.OfReference(reference.Text) is not { } next || JsonPointer.Find(root, next) is not { } target)
            {
                return null;
            }

            (pointer, part) = (next, target);
        }

        return (pointer, part);
    }

    /// <summary>Why a reference leads nowhere; <c>null</c> when it leads somewhere in its own document.</summary>
    internal static string? Problem(MapNode root, Node part)
    {
        if (Of(part) is not { } reference || Follow(root, string.Empty, part) is not null)
        {
            return null;
        }

        var isThere = JsonPointer.OfReference(reference.Text) is { } pointer && JsonPointer.Find(root, pointer) is not null;
        return isThere
            ? IsCircle(root, part) ? $"the $ref '{reference.Text}' leads only to references in a circle." : null
            : $"the $ref '{reference.Text}' leads to nothing in this document.";
    }

    // A way that breaks further on is reported where it breaks.
    private static bool IsCircle(MapNode root, Node part)
    {
        var passed = new HashSet<Node>();
        while (passed.Add(part))
        {
            if (Of(part) is not { } reference || JsonPointer.OfReference(reference.Text) is not { } next || JsonPointer.Find(root, next) is not { } target)
            {
                return false;
            }

            part = target;
        }

        return true;
    }
}

using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Pulling;

/// <summary>
/// A document's <c>security</c> holds for the operations that have none of their own. Where documents to be merged differ in
/// it, each operation is given what its own document says, and the merged document says nothing for all.
/// </summary>
internal static class MergedSecurity
{
    /// <summary>Settles it in all documents.</summary>
    public static void Settle(IReadOnlyList<MapNode> roots)
    {
        if (roots.All(root => Differs(roots[0], root) is false))
        {
            return;
        }

        foreach (var root in roots)
        {
            var security = root.List("security") ?? new ListNode(root.Location);
            foreach (var part in DocumentWalk.Parts(root))
            {
                if (part is { Kind: PartKind.Operation, Map: { } operation } && !operation.Contains("security"))
                {
                    operation["security"] = security.Clone();
                }
            }

            root.Remove("security");
        }
    }

    private static bool Differs(MapNode one, MapNode other) =>
        (one.List("security"), other.List("security")) switch
        {
            (null, null) => false,
            ({ } a, { } b) => NodeDifference.Between(a, b) is not null,
            _ => true,
        };
}

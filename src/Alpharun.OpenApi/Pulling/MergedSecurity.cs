using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Pulling;

/// <summary>
/// Prepares the <c>security</c> of documents for merging. The <c>security</c> of a document applies to operations without their own.
/// If the documents differ in it, it is copied to these operations and removed from the documents.
/// </summary>
internal static class MergedSecurity
{
    /// <summary>Applies the rule to all documents.</summary>
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

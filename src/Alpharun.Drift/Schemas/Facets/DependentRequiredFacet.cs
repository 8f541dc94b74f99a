using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares <c>dependentRequired</c>: the properties that are required if another property is present.</summary>
internal sealed class DependentRequiredFacet : ISchemaFacet
{
    private const string Keyword = "dependentRequired";

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved)
        {
            return;
        }

        var (was, now) = (diff.Base.Get(Keyword) as MapNode, diff.Revision.Get(Keyword) as MapNode);
        foreach (var name in MapNodes.Names(was, now))
        {
            var (before, after) = (was?.List(name), now?.List(name));
            var (asked, asks) = (Names(before), Names(after));
            if (asked == asks)
            {
                continue;
            }

            var kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
            diff.Add(new Change(Facet.DependentRequired, kind) { Base = before ?? diff.Base.Key, Revision = after ?? diff.Revision.Key, Subject = name, Was = asked, Is = asks });
        }
    }

    private static string? Names(ListNode? list) => list is null ? null : string.Join(", ", list.Texts().Order(StringComparer.Ordinal));
}

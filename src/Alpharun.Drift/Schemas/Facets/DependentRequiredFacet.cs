using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary><c>dependentRequired</c>: which properties another one asks for.</summary>
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

            var how = before is null ? Changes.Added : after is null ? Changes.Removed : Changes.Changed;
            diff.Add(new Change("dependent-required", how) { Base = before ?? diff.Base.Key, Revision = after ?? diff.Revision.Key, Subject = name, Was = asked, Is = asks });
        }
    }

    private static string? Names(ListNode? list) => list is null ? null : string.Join(", ", list.Texts().Order(StringComparer.Ordinal));
}

using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>The values that are allowed, or known, one by one. Null is no value here: see <see cref="NullFacet"/>.</summary>
internal sealed class EnumFacet : ISchemaFacet
{
    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved)
        {
            return;
        }

        if (!diff.Base.OnlyValue.SameAs(diff.Revision.OnlyValue) || diff.Base.OnlyValue is null)
        {
            Compare(diff, "enum", "enum", "enum-value");
        }

        Compare(diff, "x-extensible-enum", "extensible-enum", "extensible-enum-value");
    }

    private static void Compare(SchemaDiff diff, string keyword, string facet, string valueFacet)
    {
        var (was, now) = (diff.Base.Get(keyword) as ListNode, diff.Revision.Get(keyword) as ListNode);
        if (was is null || now is null)
        {
            if (was is not null || now is not null)
            {
                diff.Add(Change.Of(facet, was is null ? Changes.Introduced : Changes.Lifted, was, now) with { Base = was ?? diff.Base.Key, Revision = now ?? diff.Revision.Key });
            }

            return;
        }

        var (before, after) = (Values(was), Values(now));
        foreach (var (_, value) in before.Where(entry => !after.ContainsKey(entry.Key)))
        {
            diff.Add(new Change(valueFacet, Changes.Removed) { Base = value, Revision = now, Subject = value.Show(), Was = value.Show() });
        }

        foreach (var (_, value) in after.Where(entry => !before.ContainsKey(entry.Key)))
        {
            diff.Add(new Change(valueFacet, Changes.Added) { Base = was, Revision = value, Subject = value.Show(), Is = value.Show() });
        }
    }

    private static OrderedDictionary<string, Node> Values(ListNode list)
    {
        var values = new OrderedDictionary<string, Node>(StringComparer.Ordinal);
        foreach (var node in list.Where(node => node is not ScalarNode { Kind: ScalarKind.Null }))
        {
            values.TryAdd(node is ScalarNode scalar ? scalar.Canonical() : node.Show(), node);
        }

        return values;
    }
}

using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares the values of <c>enum</c> and <c>x-extensible-enum</c>, except null, which <see cref="NullFacet"/> compares.</summary>
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
            Compare(diff, "enum", Facet.Enum, Facet.EnumValue);
        }

        Compare(diff, "x-extensible-enum", Facet.ExtensibleEnum, Facet.ExtensibleEnumValue);
    }

    private static void Compare(SchemaDiff diff, string keyword, Facet facet, Facet valueFacet)
    {
        var (was, now) = (diff.Base.Get(keyword) as ListNode, diff.Revision.Get(keyword) as ListNode);
        if (was is null || now is null)
        {
            if (was is not null || now is not null)
            {
                diff.Add(Change.Of(facet, was is null ? ChangeKind.Introduced : ChangeKind.Lifted, was, now) with { Base = was ?? diff.Base.Key, Revision = now ?? diff.Revision.Key });
            }

            return;
        }

        var (before, after) = (Values(was), Values(now));
        foreach (var (_, value) in before.Where(entry => !after.ContainsKey(entry.Key)))
        {
            diff.Add(new Change(valueFacet, ChangeKind.Removed) { Base = value, Revision = now, Subject = value.Show(), Was = value.Show() });
        }

        foreach (var (_, value) in after.Where(entry => !before.ContainsKey(entry.Key)))
        {
            diff.Add(new Change(valueFacet, ChangeKind.Added) { Base = was, Revision = value, Subject = value.Show(), Is = value.Show() });
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

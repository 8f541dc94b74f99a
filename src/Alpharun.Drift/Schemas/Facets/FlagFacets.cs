using Alpharun.Drift.Differences;
using Alpharun.Drift.Lifecycle;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>
/// Compares the flags of a property: read-only, write-only, deprecated and the stability level. The last two are only recorded here, because
/// their rules depend on dates and on the operation (see <see cref="SchemaFindings"/>).
/// </summary>
internal sealed class FlagFacets : ISchemaFacet
{
    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        CompareFlag(diff, "readOnly", Facet.ReadOnly);
        CompareFlag(diff, "writeOnly", Facet.WriteOnly);
        if (diff.Base.IsTrue("deprecated") != diff.Revision.IsTrue("deprecated"))
        {
            Note(diff, Facet.Deprecation, "deprecated");
        }

        if (Stability.Stated(diff.Base.Get(Stability.Keyword)) != Stability.Stated(diff.Revision.Get(Stability.Keyword)))
        {
            Note(diff, Facet.Stability, Stability.Keyword);
        }
    }

    private static void CompareFlag(SchemaDiff diff, string keyword, Facet facet)
    {
        if (diff.Base.IsTrue(keyword) != diff.Revision.IsTrue(keyword))
        {
            Note(diff, facet, keyword, diff.Revision.IsTrue(keyword) ? ChangeKind.Introduced : ChangeKind.Lifted);
        }
    }

    private static void Note(SchemaDiff diff, Facet facet, string keyword, ChangeKind kind = ChangeKind.Changed) =>
        diff.Add(new Change(facet, kind) { Base = diff.Base.Get(keyword) ?? diff.Base.Key, Revision = diff.Revision.Get(keyword) ?? diff.Revision.Key });
}

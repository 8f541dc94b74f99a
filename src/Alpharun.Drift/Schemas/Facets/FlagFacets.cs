using Alpharun.Drift.Differences;
using Alpharun.Drift.Lifecycle;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>
/// What is said of a property beside its values: read-only, write-only, deprecated, how stable. The last two are only
/// noted here: what they come to depends on dates and on the operation (see <see cref="SchemaFindings"/>).
/// </summary>
internal sealed class FlagFacets : ISchemaFacet
{
    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        CompareFlag(diff, "readOnly", "read-only");
        CompareFlag(diff, "writeOnly", "write-only");
        if (diff.Base.IsTrue("deprecated") != diff.Revision.IsTrue("deprecated"))
        {
            Note(diff, "deprecation", "deprecated");
        }

        if (Stability.Stated(diff.Base.Get(Stability.Keyword)) != Stability.Stated(diff.Revision.Get(Stability.Keyword)))
        {
            Note(diff, "stability", Stability.Keyword);
        }
    }

    private static void CompareFlag(SchemaDiff diff, string keyword, string facet)
    {
        if (diff.Base.IsTrue(keyword) != diff.Revision.IsTrue(keyword))
        {
            Note(diff, facet, keyword, diff.Revision.IsTrue(keyword) ? Changes.Introduced : Changes.Lifted);
        }
    }

    private static void Note(SchemaDiff diff, string facet, string keyword, string how = Changes.Changed) =>
        diff.Add(new Change(facet, how) { Base = diff.Base.Get(keyword) ?? diff.Base.Key, Revision = diff.Revision.Get(keyword) ?? diff.Revision.Key });
}

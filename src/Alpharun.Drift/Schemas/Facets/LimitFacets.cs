using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares the limits of values, lengths and counts.</summary>
internal sealed class LimitFacets : ISchemaFacet
{
    // A minimum count of 0 has no effect, like a missing count. WhenMissing is the value that a missing
    // keyword stands for: such a limit only increases or decreases.
    private static readonly (string Keyword, Facet Facet, double? WhenMissing, bool ZeroIsNone)[] Limits =
    [
        ("maxLength", Facet.MaxLength, null, false),
        ("minLength", Facet.MinLength, 0, false),
        ("maxItems", Facet.MaxItems, null, false),
        ("minItems", Facet.MinItems, null, true),
    ];

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved)
        {
            return;
        }

        foreach (var (keyword, facet, whenMissing, zeroIsNone) in Limits)
        {
            Compare(diff, facet, Number(diff.Base, keyword, zeroIsNone), Number(diff.Revision, keyword, zeroIsNone), whenMissing, keyword);
        }

        CompareBounds(diff, "maximum", "exclusiveMaximum", Facet.Maximum, Facet.ExclusiveMaximum);
        CompareBounds(diff, "minimum", "exclusiveMinimum", Facet.Minimum, Facet.ExclusiveMinimum);
        if (diff.Base.Get("contains") is not null && diff.Revision.Get("contains") is not null)
        {
            Compare(diff, Facet.MinContains, Number(diff.Base, "minContains"), Number(diff.Revision, "minContains"), 1, "minContains");
            Compare(diff, Facet.MaxContains, Number(diff.Base, "maxContains"), Number(diff.Revision, "maxContains"), double.PositiveInfinity, "maxContains");
        }
    }

    // In OpenAPI 3.0, `exclusiveMinimum: true` makes the minimum exclusive. In 3.1, `exclusiveMinimum` is a number.
    private static void CompareBounds(SchemaDiff diff, string keyword, string exclusive, Facet facet, Facet exclusiveFacet)
    {
        var (wasExclusive, nowExclusive) = (diff.Base.IsTrue(exclusive), diff.Revision.IsTrue(exclusive));
        Compare(diff, facet, wasExclusive ? null : Number(diff.Base, keyword), nowExclusive ? null : Number(diff.Revision, keyword), null, keyword);
        Compare(
            diff,
            exclusiveFacet,
            Number(diff.Base, wasExclusive ? keyword : exclusive),
            Number(diff.Revision, nowExclusive ? keyword : exclusive),
            null,
            exclusive);
    }

    private static void Compare(SchemaDiff diff, Facet facet, double? was, double? now, double? whenMissing, string keyword)
    {
        was ??= whenMissing;
        now ??= whenMissing;
        if (was == now)
        {
            return;
        }

        var kind = was is null ? ChangeKind.Set : now is null ? ChangeKind.Unset : now > was ? ChangeKind.Increased : ChangeKind.Decreased;
        var (before, after) = (diff.Base.Get(keyword), diff.Revision.Get(keyword));
        diff.Add(new Change(facet, kind)
        {
            Base = before ?? diff.Base.Key,
            Revision = after ?? diff.Revision.Key,
            Was = (before as ScalarNode)?.Text,
            Is = (after as ScalarNode)?.Text,
        });
    }

    private static double? Number(Schema schema, string keyword, bool zeroIsNone = false) =>
        (schema.Get(keyword) as ScalarNode)?.Number() is { } number && !(zeroIsNone && number == 0) ? number : null;
}

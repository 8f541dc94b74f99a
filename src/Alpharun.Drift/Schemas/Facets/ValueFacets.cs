using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares the keywords with a single value: the default, the constant, the pattern, and the media type and encoding of text.</summary>
internal sealed class ValueFacets : ISchemaFacet
{
    private static readonly string[] PatternsOfAnyText = [".*", "^.*", ".*$", "^.*$", "(.*)", "^(.*)$", @"[\s\S]*", @"^[\s\S]*$"];

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved)
        {
            return;
        }

        if (!diff.Base.OnlyValue.SameAs(diff.Revision.OnlyValue))
        {
            CompareValue(diff, Facet.Const, diff.Base.Get("const"), diff.Revision.Get("const"));
        }

        CompareValue(diff, Facet.Default, Value(diff.Base, "default"), Value(diff.Revision, "default"));
        ComparePattern(diff);
        CompareName(diff, Facet.ContentMediaType, "contentMediaType");
        CompareName(diff, Facet.ContentEncoding, "contentEncoding");
    }

    private static void CompareValue(SchemaDiff diff, Facet facet, Node? was, Node? now)
    {
        if (was.SameAs(now))
        {
            return;
        }

        var kind = was is null ? ChangeKind.Added : now is null ? ChangeKind.Removed : ChangeKind.Changed;
        diff.Add(Change.Of(facet, kind, was, now) with { Base = was ?? diff.Base.Key, Revision = now ?? diff.Revision.Key });
    }

    private static void ComparePattern(SchemaDiff diff)
    {
        var (was, now) = (Pattern(diff.Base), Pattern(diff.Revision));
        if (was is not null && now is not null && !was.SameAs(now) && PatternsOfAnyText.Contains(now.Show()))
        {
            diff.Add(Change.Of(Facet.Pattern, ChangeKind.Generalized, was, now));
            return;
        }

        CompareValue(diff, Facet.Pattern, was, now);
    }

    private static void CompareName(SchemaDiff diff, Facet facet, string keyword)
    {
        var (was, now) = (diff.Base.Get(keyword), diff.Revision.Get(keyword));
        if (!was.SameAs(now))
        {
            diff.Add(Change.Of(facet, ChangeKind.Changed, was, now) with { Base = was ?? diff.Base.Key, Revision = now ?? diff.Revision.Key });
        }
    }

    // An empty pattern has no effect.
    private static ScalarNode? Pattern(Schema schema) => schema.Get("pattern") is ScalarNode { Text.Length: > 0 } pattern ? pattern : null;

    private static Node? Value(Schema schema, string keyword) => schema.Get(keyword) is { } node and not ScalarNode { Kind: ScalarKind.Null } ? node : null;
}

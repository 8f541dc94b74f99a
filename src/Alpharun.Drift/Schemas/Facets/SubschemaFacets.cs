using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>The keywords that hold a schema, a map of schemas, or a list whose order counts.</summary>
internal sealed class SubschemaFacets : ISchemaFacet
{
    private static readonly (string Keyword, string Facet, string Step)[] Single =
    [
        ("items", "items", SchemaEdge.Items),
        ("additionalProperties", "additional-properties", ".*"),
        ("not", "not", "(not)"),
        ("if", "if", "(if)"),
        ("then", "then", "(then)"),
        ("else", "else", "(else)"),
        ("contains", "contains", "(contains)"),
        ("propertyNames", "property-names", "(propertyNames)"),
        ("unevaluatedItems", "unevaluated-items", "(unevaluatedItems)"),
        ("unevaluatedProperties", "unevaluated-properties", "(unevaluatedProperties)"),
        ("contentSchema", "content-schema", "(contentSchema)"),
    ];

    private static readonly (string Keyword, string Facet)[] Maps = [("patternProperties", "pattern-property"), ("dependentSchemas", "dependent-schema")];

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved)
        {
            return;
        }

        foreach (var (keyword, facet, step) in Single)
        {
            CompareOne(diff, comparer, facet, null, step, diff.Base.Sub(keyword), diff.Revision.Sub(keyword));
        }

        foreach (var (keyword, facet) in Maps)
        {
            var (was, now) = (diff.Base.Map(keyword), diff.Revision.Map(keyword));
            foreach (var name in was.Keys.Union(now.Keys))
            {
                CompareOne(diff, comparer, facet, name, $"({keyword} {name})", was.GetValueOrDefault(name), now.GetValueOrDefault(name));
            }
        }

        ComparePrefix(diff, comparer);
    }

    private static void ComparePrefix(SchemaDiff diff, SchemaComparer comparer)
    {
        var (was, now) = (diff.Base.List("prefixItems"), diff.Revision.List("prefixItems"));
        for (var index = 0; index < Math.Max(was.Count, now.Count); index++)
        {
            var name = FormattableString.Invariant($"[{index}]");
            CompareOne(diff, comparer, "prefix-items", name, name, was.ElementAtOrDefault(index), now.ElementAtOrDefault(index));
        }
    }

    private static void CompareOne(SchemaDiff diff, SchemaComparer comparer, string facet, string? subject, string step, Schema? was, Schema? now)
    {
        // `true` asks for nothing, as a keyword that is missing.
        was = was?.Boolean == true ? null : was;
        now = now?.Boolean == true ? null : now;
        if (was is null && now is null)
        {
            return;
        }

        if (was is null || now is null)
        {
            diff.Add(new Change(facet, was is null ? Changes.Added : Changes.Removed) { Base = was?.Node ?? diff.Base.Key, Revision = now?.Node ?? diff.Revision.Key, Subject = subject });
        }
        else if (was.Boolean == false || now.Boolean == false)
        {
            if (was.Boolean != now.Boolean)
            {
                diff.Add(new Change(facet, Changes.Changed) { Base = was.Node, Revision = now.Node, Subject = subject });
            }
        }
        else
        {
            comparer.Inside(diff, step, was, now);
        }
    }
}

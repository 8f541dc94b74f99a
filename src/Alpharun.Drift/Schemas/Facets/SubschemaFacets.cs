using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares the keywords that contain a schema, a map of schemas or an ordered list of schemas.</summary>
internal sealed class SubschemaFacets : ISchemaFacet
{
    private static readonly (string Keyword, Facet Facet, string Step)[] Single =
    [
        ("items", Facet.Items, SchemaEdge.Items),
        ("additionalProperties", Facet.AdditionalProperties, ".*"),
        ("not", Facet.Not, "(not)"),
        ("if", Facet.If, "(if)"),
        ("then", Facet.Then, "(then)"),
        ("else", Facet.Else, "(else)"),
        ("contains", Facet.Contains, "(contains)"),
        ("propertyNames", Facet.PropertyNames, "(propertyNames)"),
        ("unevaluatedItems", Facet.UnevaluatedItems, "(unevaluatedItems)"),
        ("unevaluatedProperties", Facet.UnevaluatedProperties, "(unevaluatedProperties)"),
        ("contentSchema", Facet.ContentSchema, "(contentSchema)"),
    ];

    private static readonly (string Keyword, Facet Facet)[] Maps = [("patternProperties", Facet.PatternProperty), ("dependentSchemas", Facet.DependentSchema)];

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
            CompareOne(diff, comparer, Facet.PrefixItems, name, name, was.ElementAtOrDefault(index), now.ElementAtOrDefault(index));
        }
    }

    private static void CompareOne(SchemaDiff diff, SchemaComparer comparer, Facet facet, string? subject, string step, Schema? was, Schema? now)
    {
        // The schema `true` has no effect, like a missing keyword.
        was = was?.Boolean == true ? null : was;
        now = now?.Boolean == true ? null : now;
        if (was is null && now is null)
        {
            return;
        }

        if (was is null || now is null)
        {
            diff.Add(new Change(facet, was is null ? ChangeKind.Added : ChangeKind.Removed) { Base = was?.Node ?? diff.Base.Key, Revision = now?.Node ?? diff.Revision.Key, Subject = subject });
        }
        else if (was.Boolean == false || now.Boolean == false)
        {
            if (was.Boolean != now.Boolean)
            {
                diff.Add(new Change(facet, ChangeKind.Changed) { Base = was.Node, Revision = now.Node, Subject = subject });
            }
        }
        else
        {
            comparer.Inside(diff, step, was, now);
        }
    }
}

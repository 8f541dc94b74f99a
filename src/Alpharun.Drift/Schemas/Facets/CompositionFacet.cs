using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>
/// Compares compositions: <c>allOf</c>, <c>oneOf</c>, <c>anyOf</c>. If a schema changed to a composition, or a composition to a single
/// schema, the schema is compared with the matching subschema.
/// </summary>
internal sealed class CompositionFacet : ISchemaFacet
{
    private static readonly (string Keyword, Facet Facet)[] Compositions = [("allOf", Facet.AllOf), ("oneOf", Facet.OneOf), ("anyOf", Facet.AnyOf)];

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (CompareListed(alignment, diff))
        {
            return;
        }

        var (was, now) = (diff.Base, diff.Revision);
        foreach (var (keyword, facet) in Compositions)
        {
            var (before, after) = (was.List(keyword), now.List(keyword));
            if (before.Count == 0 && after.Count > 1 && IsOnly(now, keyword) && !IsOnly(was, null) && Becomes(was, after, keyword, diff, comparer))
            {
                alignment.IsMoved = true;
            }
            else if (after.Count == 0 && before.Count > 1 && IsOnly(was, keyword) && !IsOnly(now, null) && Find(before, now) is { } kept)
            {
                alignment.IsMoved = true;
                Report(facet, new Subschemas(before, [kept]), diff);
                comparer.Inside(diff, Step(keyword, kept), kept, now);
            }
            else
            {
                var matched = new Subschemas(before, after);
                Report(facet, matched, diff);
                matched.Pairs.ForEach(pair => comparer.Inside(diff, Step(keyword, pair.Revision), pair.Base, pair.Revision));
            }
        }
    }

    // Alternatives that are plain types are compared as a list of types.
    private static bool CompareListed(Alignment alignment, SchemaDiff diff)
    {
        var (was, now) = (SchemaTypes.Listed(diff.Base, out var wasComposed), SchemaTypes.Listed(diff.Revision, out var nowComposed));
        if (was is null || now is null || (!wasComposed && !nowComposed && !alignment.NullIsType))
        {
            return false;
        }

        alignment.TypesAreListed = true;
        was = WithNull(was, alignment.BaseAllowsNull);
        now = WithNull(now, alignment.RevisionAllowsNull);
        ReportTypes(diff, ChangeKind.Widened, [.. now.Where(type => !Covers(was, type))], was, now);
        ReportTypes(diff, ChangeKind.Narrowed, [.. was.Where(type => !Covers(now, type))], was, now);
        return true;
    }

    private static IReadOnlyList<string> WithNull(IReadOnlyList<string> types, bool allowsNull) =>
        allowsNull && !types.Contains("null") ? [.. types, "null"] : types;

    private static bool Covers(IReadOnlyList<string> types, string type) => types.Contains(type) || (type == "integer" && types.Contains("number"));

    private static void ReportTypes(SchemaDiff diff, ChangeKind kind, string[] types, IReadOnlyList<string> was, IReadOnlyList<string> now)
    {
        if (types.Length > 0)
        {
            diff.Add(new Change(Facet.TypeList, kind)
            {
                Base = diff.Base.Key,
                Revision = diff.Revision.Key,
                Was = string.Join(", ", was),
                Is = string.Join(", ", now),
                Subject = string.Join(", ", types),
            });
        }
    }

    // Handles a schema that changed to a composition: the schema is one of the subschemas, or an object whose properties moved to the subschemas.
    private static bool Becomes(Schema was, IReadOnlyList<Schema> after, string keyword, SchemaDiff diff, SchemaComparer comparer)
    {
        var kept = Find(after, was);
        var properties = was.Map("properties").Keys.ToList();
        var isWrapped = keyword == "oneOf" && properties.Count > 0;
        var moved = isWrapped ? after.SelectMany(Properties).ToHashSet(StringComparer.Ordinal) : [];
        if (kept is null && !properties.Exists(moved.Contains))
        {
            return false;
        }

        if (isWrapped)
        {
            diff.Add(new Change(Facet.OneOf, ChangeKind.Wrapped)
            {
                Base = was.Key,
                Revision = diff.Revision.Get(keyword),
                Is = string.Join(", ", after.Select(Label)),
                Conditions = kept is null ? Condition.None : Condition.Kept,
            });
            PropertyFacet.Compare(diff, name => kept is null && !moved.Contains(name));
        }
        else
        {
            Report(Array.Find(Compositions, composition => composition.Keyword == keyword).Facet, new Subschemas([kept!], after), diff);
        }

        if (kept is not null)
        {
            comparer.Inside(diff, Step(keyword, kept), was, kept);
        }

        return true;
    }

    private static IEnumerable<string> Properties(Schema schema) =>
        schema.Map("properties").Keys.Concat(schema.List("allOf").SelectMany(part => part.Map("properties").Keys));

    private static Schema? Find(IReadOnlyList<Schema> list, Schema schema) =>
        list.FirstOrDefault(other => other.Reference is not null && other.Reference == schema.Reference)
        ?? list.FirstOrDefault(other => SchemaShape.Of(other) == SchemaShape.Of(schema));

    // Determines whether a schema restricts its values only through one keyword.
    private static bool IsOnly(Schema schema, string? keyword) =>
        schema.Keywords.All(other => other == keyword || other is "discriminator" or "nullable" || Keywords.IsAnnotation(other));

    private static void Report(Facet facet, Subschemas matched, SchemaDiff diff)
    {
        foreach (var schema in matched.Removed)
        {
            diff.Add(new Change(facet, ChangeKind.Removed) { Base = schema.Node, Revision = diff.Revision.Key, Subject = Label(schema), Was = Label(schema), Conditions = Annotation(schema) });
        }

        foreach (var schema in matched.Added)
        {
            diff.Add(new Change(facet, ChangeKind.Added) { Base = diff.Base.Key, Revision = schema.Node, Subject = Label(schema), Is = Label(schema), Conditions = Annotation(schema) });
        }
    }

    private static Condition Annotation(Schema schema) =>
        schema.Boolean is null && schema.Keywords.All(Keywords.IsAnnotation) ? Condition.AnnotationOnly : Condition.None;

    private static string Label(Schema schema) =>
        schema.Name ?? (SchemaTypes.Own(schema) is { Count: > 0 } types ? string.Join(" or ", types) : "an unnamed schema");

    private static string Step(string keyword, Schema schema) => $"({keyword} {Label(schema)})";
}

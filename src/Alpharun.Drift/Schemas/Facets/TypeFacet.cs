using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Schemas.Facets;

/// <summary>Compares <c>type</c> and <c>format</c>, except the type null, which <see cref="NullFacet"/> compares.</summary>
internal sealed class TypeFacet : ISchemaFacet
{
    private static readonly (string Type, string Narrow, string Wide)[] Formats =
    [
        ("integer", "int32", "int64"), ("integer", "int32", "bigint"), ("integer", "int64", "bigint"), ("number", "float", "double"),
    ];

    /// <inheritdoc/>
    public void Compare(Alignment alignment, SchemaDiff diff, SchemaComparer comparer)
    {
        if (alignment.IsMoved || alignment.TypesAreListed)
        {
            return;
        }

        var (was, now) = (diff.Base, diff.Revision);
        if (was.Boolean != now.Boolean && (was.Boolean == false || now.Boolean == false))
        {
            Report(diff, Facet.Type, "type", ChangeKind.Changed);
            return;
        }

        // If the schemas have no type themselves, their types come from their parts, which are compared separately.
        var areParts = was.Get("type") is null && now.Get("type") is null;
        var (before, after) = (SchemaTypes.Effective(was), SchemaTypes.Effective(now));
        if (areParts || before.ToHashSet().SetEquals(after))
        {
            CompareFormats(diff, before);
            return;
        }

        Report(diff, Facet.Type, "type", Relation(before, after));
    }

    private static ChangeKind Relation(IReadOnlyList<string> was, IReadOnlyList<string> now) =>
        Contains(now, was) ? ChangeKind.Widened
        : Contains(was, now) ? ChangeKind.Narrowed
        : now.Contains("string") ? (was.Contains("object") || was.Contains("array") ? ChangeKind.Flattened : ChangeKind.WidenedAsText)
        : was.Contains("string") ? ChangeKind.NarrowedAsText
        : ChangeKind.Changed;

    private static bool Contains(IReadOnlyList<string> all, IReadOnlyList<string> some) =>
        all.Count == 0 || (some.Count > 0 && some.All(type => all.Contains(type) || (type == "integer" && all.Contains("number"))));

    private static void CompareFormats(SchemaDiff diff, IReadOnlyList<string> types)
    {
        var (was, now) = (diff.Base.Text("format") ?? string.Empty, diff.Revision.Text("format") ?? string.Empty);
        if (was != now)
        {
            var kind = now.Length == 0 || Widens(types, was, now) ? ChangeKind.Widened
                : was.Length == 0 || Widens(types, now, was) ? ChangeKind.Narrowed
                : ChangeKind.Changed;
            Report(diff, Facet.Format, "format", kind);
        }
    }

    private static bool Widens(IReadOnlyList<string> types, string narrow, string wide) =>
        Array.Exists(Formats, format => types.Contains(format.Type) && format.Narrow == narrow && format.Wide == wide);

    private static void Report(SchemaDiff diff, Facet facet, string keyword, ChangeKind kind) => diff.Add(new Change(facet, kind)
    {
        Base = diff.Base.Get(keyword) ?? diff.Base.Key,
        Revision = diff.Revision.Get(keyword) ?? diff.Revision.Key,
        Was = Show(diff.Base),
        Is = Show(diff.Revision),
    });

    private static string Show(Schema schema)
    {
        if (schema.Boolean == false)
        {
            return "nothing";
        }

        var types = SchemaTypes.Effective(schema);
        var text = types.Count == 0 ? "any" : string.Join(" or ", types);
        return schema.Text("format") is { Length: > 0 } format ? $"{text} ({format})" : text;
    }
}

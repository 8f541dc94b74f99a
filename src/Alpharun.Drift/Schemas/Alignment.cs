namespace Alpharun.Drift.Schemas;

/// <summary>
/// Two schemas after wrappers were removed that are only on one side: <c>allOf</c> with a single schema, or <c>oneOf</c> with a schema
/// and null. A wrapper that is on both sides is kept.
/// </summary>
internal sealed record Alignment(Schema Base, Schema Revision)
{
    private static readonly string[] Compositions = ["allOf", "oneOf", "anyOf"];
    private static readonly string[] Alternatives = ["oneOf", "anyOf"];

    /// <summary>Whether a separate alternative of the base schema allows null.</summary>
    public bool BaseAllowsNull { get; private init; }

    /// <summary>Whether a separate alternative of the revised schema allows null.</summary>
    public bool RevisionAllowsNull { get; private init; }

    /// <summary>
    /// Whether null was added or removed together with other changes. In this case null counts as a type, not as a change of nullability.
    /// </summary>
    public bool NullIsType { get; private init; }

    /// <summary>Whether the types are compared as a list of alternatives (see <see cref="Facets.CompositionFacet"/>).</summary>
    public bool TypesAreListed { get; set; }

    /// <summary>Whether one side is an alternative of the other side. In this case its keywords are compared with that alternative.</summary>
    public bool IsMoved { get; set; }

    /// <summary>Aligns two schemas.</summary>
    public static Alignment Of(Schema was, Schema now)
    {
        var (wasNull, nowNull) = (NullWrapped(was), NullWrapped(now));
        var aligned = (wasNull, nowNull) switch
        {
            ({ } before, { } after) => new Alignment(before, after) { BaseAllowsNull = true, RevisionAllowsNull = true },
            ({ } before, null) when !HasAlternatives(now) => Wrapped(new Alignment(before, now) { BaseAllowsNull = true }),
            (null, { } after) when !HasAlternatives(was) => Wrapped(new Alignment(was, after) { RevisionAllowsNull = true }),
            _ => new Alignment(was, now),
        };
        foreach (var keyword in Compositions)
        {
            aligned = aligned with
            {
                Base = Single(aligned.Base, aligned.Revision, keyword) ?? aligned.Base,
                Revision = Single(aligned.Revision, aligned.Base, keyword) ?? aligned.Revision,
            };
        }

        return aligned;
    }

    private static Alignment Wrapped(Alignment alignment) => alignment with
    {
        NullIsType = SchemaShape.Of(Bare(alignment.Base)) != SchemaShape.Of(Bare(alignment.Revision)),
    };

    private static bool HasAlternatives(Schema schema) => Array.Exists(Alternatives, keyword => schema.List(keyword).Count > 1);

    // Unwraps a schema of two alternatives, one of which is null, to the other alternative.
    private static Schema? NullWrapped(Schema schema)
    {
        foreach (var keyword in Alternatives)
        {
            if (schema.List(keyword) is [var first, var second] && IsBare(schema, keyword) && SchemaTypes.IsOnlyNull(first) != SchemaTypes.IsOnlyNull(second))
            {
                return schema.Unwrap(keyword, SchemaTypes.IsOnlyNull(first) ? second : first);
            }
        }

        return null;
    }

    // Unwraps a composition of a single schema, unless the other side has the same keyword.
    private static Schema? Single(Schema schema, Schema other, string keyword) =>
        schema.List(keyword) is [var only] && other.List(keyword).Count == 0 && IsBare(schema, keyword) ? schema.Unwrap(keyword, only) : null;

    private static bool IsBare(Schema schema, string keyword) =>
        schema.Keywords.All(other => other == keyword || other is "nullable" or "discriminator" || Keywords.IsAnnotation(other));

    private static Schema Bare(Schema schema) => schema.List("allOf") is [var only] && IsBare(schema, "allOf") ? schema.Unwrap("allOf", only) : schema;
}

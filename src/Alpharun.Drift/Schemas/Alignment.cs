namespace Alpharun.Drift.Schemas;

/// <summary>
/// Two schemas without what is only another spelling on one side: <c>allOf</c> of one, or a value or null by
/// <c>oneOf</c>. Where both sides spell it so, both stay as they are.
/// </summary>
internal sealed record Alignment(Schema Base, Schema Revision)
{
    private static readonly string[] Compositions = ["allOf", "oneOf", "anyOf"];
    private static readonly string[] Alternatives = ["oneOf", "anyOf"];

    /// <summary>Whether null was allowed by an alternative of its own.</summary>
    public bool BaseAllowsNull { get; private init; }

    /// <summary>Whether null is allowed by an alternative of its own.</summary>
    public bool RevisionAllowsNull { get; private init; }

    /// <summary>
    /// Whether a null came or went with other changes: then it counts as one more type, and not as becoming nullable.
    /// </summary>
    public bool NullIsType { get; private init; }

    /// <summary>Whether the types are compared as a list of alternatives (see <see cref="Facets.CompositionFacet"/>).</summary>
    public bool TypesAreListed { get; set; }

    /// <summary>Whether one side is an alternative of the other, so that its keywords are compared there.</summary>
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

    // A schema that is two alternatives, one of them null, as the other one.
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

    // A schema that is a list of one, as that one, where the other schema is not such a list.
    private static Schema? Single(Schema schema, Schema other, string keyword) =>
        schema.List(keyword) is [var only] && other.List(keyword).Count == 0 && IsBare(schema, keyword) ? schema.Unwrap(keyword, only) : null;

    private static bool IsBare(Schema schema, string keyword) =>
        schema.Keywords.All(other => other == keyword || other is "nullable" or "discriminator" || Keywords.IsAnnotation(other));

    private static Schema Bare(Schema schema) => schema.List("allOf") is [var only] && IsBare(schema, "allOf") ? schema.Unwrap("allOf", only) : schema;
}

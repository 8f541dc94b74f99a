using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Validates the examples, defaults and enum values in a schema against that schema.</summary>
internal sealed class SchemaValues : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context) =>
        from part in context.Parts
        where part.Kind == PartKind.Schema
        let schema = part.Map
        where schema is not null
        from value in ValuesOf(part.Pointer, schema)
        from finding in context.Against(part, value)
        select finding;

    private static IEnumerable<DocumentValue> ValuesOf(string pointer, MapNode schema) =>
    [
        .. One(LintRule.Example, "the example", pointer, schema, "example"),
        .. Many(LintRule.Example, "the example", pointer, schema, "examples"),
        .. One(LintRule.Default, "the default", pointer, schema, "default"),
        .. Many(LintRule.EnumValue, "this value of the enum", pointer, schema, "enum"),
        .. One(LintRule.EnumValue, "the const", pointer, schema, "const"),
    ];

    private static IEnumerable<DocumentValue> One(string rule, string what, string pointer, MapNode schema, string key) =>
        schema.TryGet<Node>(key, out var value) ? [new DocumentValue(rule, what, value, $"{pointer}/{key}")] : [];

    private static IEnumerable<DocumentValue> Many(string rule, string what, string pointer, MapNode schema, string key) =>
        (schema.List(key) ?? Enumerable.Empty<Node>()).Select((value, index) => new DocumentValue(rule, what, value, FormattableString.Invariant($"{pointer}/{key}/{index}")));
}

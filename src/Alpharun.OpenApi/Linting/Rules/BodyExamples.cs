using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Validates the examples of bodies, parameters and headers against their schemas.</summary>
internal sealed class BodyExamples : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context) =>
        from part in context.Parts
        where part.Kind is PartKind.MediaType or PartKind.Parameter or PartKind.Header && part.Reference is null
        let schema = DocumentWalk.Children(part).FirstOrDefault(child => child.Kind == PartKind.Schema && child.Key == "schema")
        where schema is not null
        from value in ValuesOf(context, part)
        where !IsSerialized(part, value.Node)
        from finding in context.Against(schema, value)
        select finding;

    private static IEnumerable<DocumentValue> ValuesOf(LintContext context, DocumentPart part)
    {
        if (part.Map!.TryGet<Node>("example", out var single))
        {
            yield return Value(single, $"{part.Pointer}/example");
        }

        var pointer = $"{part.Pointer}/examples";
        foreach (var (name, node) in part.Map.Map("examples") ?? Enumerable.Empty<KeyValuePair<string, Node>>())
        {
            if (References.Follow(context.Root, JsonPointer.Append(pointer, name), node) is var (place, example)
                && example is MapNode map && map.TryGet<Node>("value", out var value))
            {
                yield return Value(value, $"{place}/value");
            }
        }
    }

    private static DocumentValue Value(Node node, string pointer) => new(LintRule.Example, "the example", node, pointer);

    // For media types other than JSON, a text example is the serialized body, which the schema does not describe.
    private static bool IsSerialized(DocumentPart part, Node example) =>
        part.Kind == PartKind.MediaType && example is ScalarNode { Kind: ScalarKind.Text } && !MediaType.IsJson(part.Key);
}

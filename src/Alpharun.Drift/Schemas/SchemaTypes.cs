using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Schemas;

/// <summary>Determines the types that a schema allows, regardless of the notation.</summary>
internal static class SchemaTypes
{
    /// <summary>Gets the types in the keyword <c>type</c> of a schema, including <c>null</c>.</summary>
    public static IReadOnlyList<string> Own(Schema schema) => schema.Get("type") switch
    {
        ScalarNode scalar when scalar.Kind != ScalarKind.Null => [scalar.Text],
        ListNode list => [.. list.OfType<ScalarNode>().Select(item => item.Kind == ScalarKind.Null ? "null" : item.Text).Distinct()],
        _ => [],
    };

    /// <summary>Gets the types that a schema allows, except null, from its own type or from its composition. An empty list means any type.</summary>
    public static IReadOnlyList<string> Effective(Schema schema) => Effective(schema, []);

    /// <summary>Determines whether a schema only allows null.</summary>
    public static bool IsOnlyNull(Schema schema) => Own(schema) is ["null"] || schema.Get("const") is ScalarNode { Kind: ScalarKind.Null } || schema.Get("enum") is ListNode { Count: 1 } list && list[0] is ScalarNode { Kind: ScalarKind.Null };

    /// <summary>
    /// Determines whether a schema allows null. Returns <c>null</c> if the schema does not restrict its types. For a schema with alternatives,
    /// only <c>nullable</c> counts, because an alternative that is null is compared as an alternative.
    /// </summary>
    public static bool? AllowsNull(Schema schema, HashSet<Node>? seen = null)
    {
        if (schema.IsTrue("nullable"))
        {
            return true;
        }

        var own = Own(schema);
        if (own.Count > 0)
        {
            return own.Contains("null");
        }

        if (schema.Get("oneOf") is ListNode || schema.Get("anyOf") is ListNode)
        {
            return false;
        }

        seen ??= [];
        return seen.Add(schema.Key) && schema.List("allOf") is { Count: > 0 } parts
            ? parts.Select(part => AllowsNull(part, seen)).Aggregate((bool?)null, (all, part) => part is null ? all : all is null ? part : all & part)
            : null;
    }

    /// <summary>
    /// Gets the types of a schema that only consists of types: a <c>oneOf</c> or <c>anyOf</c> of plain types, or a plain type.
    /// </summary>
    public static IReadOnlyList<string>? Listed(Schema schema, out bool isComposed)
    {
        var own = Own(schema);
        isComposed = false;
        if (own.Count > 0)
        {
            return schema.IsTrue("nullable") && !own.Contains("null") ? [.. own, "null"] : own;
        }

        var branches = (schema.Get("oneOf"), schema.Get("anyOf")) switch
        {
            (ListNode, null) => schema.List("oneOf"),
            (null, ListNode) => schema.List("anyOf"),
            _ => [],
        };
        isComposed = branches.Count > 0 && branches.All(IsPlain);
        return isComposed ? [.. branches.SelectMany(Own).Concat(schema.IsTrue("nullable") ? ["null"] : []).Distinct()] : null;
    }

    // A schema that contains itself counts as any type inside itself.
    private static IReadOnlyList<string> Effective(Schema schema, Dictionary<Node, IReadOnlyList<string>> known)
    {
        if (!known.TryGetValue(schema.Key, out var types))
        {
            known[schema.Key] = [];
            known[schema.Key] = types = Own(schema) is { Count: > 0 } own ? [.. own.Where(type => type != "null")] : OfParts(schema, known);
        }

        return types;
    }

    private static IReadOnlyList<string> OfParts(Schema schema, Dictionary<Node, IReadOnlyList<string>> known)
    {
        foreach (var keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            var types = schema.List(keyword).Where(branch => !IsOnlyNull(branch)).Select(branch => Effective(branch, known)).ToList();
            if (types.Count > 0)
            {
                return types.Exists(branch => branch.Count == 0) ? [] : [.. types.SelectMany(branch => branch).Distinct()];
            }
        }

        return schema.List("allOf").Select(part => Effective(part, known)).FirstOrDefault(types => types.Count > 0) ?? [];
    }

    private static bool IsPlain(Schema branch) =>
        Own(branch).Count > 0 && branch.Keywords.All(keyword => keyword == "type" || Keywords.IsAnnotation(keyword));
}

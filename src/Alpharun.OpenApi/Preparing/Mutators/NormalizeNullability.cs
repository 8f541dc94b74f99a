using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Writes every way of saying "or null" as <c>nullable: true</c>: a <c>null</c> among types, among the branches of a
/// <c>oneOf</c> or <c>anyOf</c>, or among an enum's values. A <c>const</c> becomes an enum of one value, a list of one type
/// that type, a list of several a <c>oneOf</c>.
/// </summary>
public sealed class NormalizeNullability : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => DocumentWalk.Transform(preparation.Document, Normalize);

    private static MapNode Normalize(MapNode schema)
    {
        ConstToEnum(schema);
        TypeListToBranches(schema);
        if (schema.List("enum") is { } values && values.Any(IsNull))
        {
            values.RemoveAll(IsNull);
            schema.Set("nullable", true);
        }

        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            if (schema.List(keyword) is { } branches && branches.Any(IsNullSchema))
            {
                branches.RemoveAll(IsNullSchema);
                schema.Set("nullable", true);
            }

            // One branch alone is what an allOf of one says as well.
            if (SchemaFacts.SingleComposed(schema, keyword) is { } single)
            {
                schema.Remove(keyword);
                schema["allOf"] = new ListNode(schema.Location) { single };
            }
        }

        return schema;
    }

    private static void ConstToEnum(MapNode schema)
    {
        if (schema.TryGet<Node>("const", out var value))
        {
            schema.Remove("const");
            schema["enum"] = new ListNode(value.Location) { value };
        }
    }

    private static void TypeListToBranches(MapNode schema)
    {
        if (schema.List("type") is not { } types)
        {
            return;
        }

        if (types.Texts().Contains("null", StringComparer.Ordinal))
        {
            schema.Set("nullable", true);
        }

        var others = types.Texts().Where(type => type != "null").ToList();
        schema.Remove("type");
        if (others is [var only])
        {
            schema.Set("type", only);
        }
        else if (others.Count > 1)
        {
            var branches = new ListNode(types.Location);
            foreach (var type in others)
            {
                var branch = new MapNode(types.Location) { Origin = types.Origin };
                branch.Set("type", type);
                branches.Add(branch);
            }

            schema["oneOf"] = branches;
        }
    }

    private static bool IsNull(Node node) => node is ScalarNode { Kind: ScalarKind.Null };

    private static bool IsNullSchema(Node node) => node is MapNode map && (map.Text("type") == "null" || (map.List("enum") is { Count: > 0 } values && values.All(IsNull)));
}

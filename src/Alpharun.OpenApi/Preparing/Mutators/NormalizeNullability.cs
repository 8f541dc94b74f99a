using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Replaces every form of "or null" with <c>nullable: true</c>: a <c>null</c> in a list of types, in the branches of a
/// <c>oneOf</c> or <c>anyOf</c>, or in the values of an enum. A <c>const</c> becomes an enum with one value. A list of one type
/// becomes that type, and a list of several types a <c>oneOf</c>. A property whose schema is <c>true</c> gets an empty schema.
/// </summary>
public sealed class NormalizeNullability : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => SchemaRewriter.Rewrite(preparation.Document, Normalize);

    private static MapNode Normalize(MapNode schema)
    {
        AnythingToMap(schema);
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

            // A oneOf or anyOf with a single branch is equivalent to an allOf with a single schema.
            if (SchemaFacts.SingleComposed(schema, keyword) is { } single)
            {
                schema.Remove(keyword);
                schema["allOf"] = new ListNode(schema.Location) { single };
            }
        }

        return schema;
    }

    private static void AnythingToMap(MapNode schema)
    {
        foreach (var (name, property) in (schema.Map("properties") ?? Enumerable.Empty<KeyValuePair<string, Node>>()).Where(entry => entry.Value is not MapNode).ToList())
        {
            schema.Map("properties")![name] = property is ScalarNode { IsTrue: true }
                ? new MapNode(property.Location) { Origin = property.Origin }
                : throw new DocumentException(property.Location, $"{property.Origin}: a property's schema must be a map, or true for anything.");
        }
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
        if (others.Count == 0)
        {
            schema.Set("type", "null");
        }
        else if (others is [var only])
        {
            schema.Set("type", only);
        }
        else
        {
            var branches = new ListNode(types.Location) { Origin = types.Origin };
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

    // Branches are normalized before the schema that contains them, so an enum with only null is empty here.
    private static bool IsNullSchema(Node node) => node is MapNode map && (map.Text("type") == "null" || map.List("enum") is { Count: 0 });
}

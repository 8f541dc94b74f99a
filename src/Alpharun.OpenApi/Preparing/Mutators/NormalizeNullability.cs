using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Writes every way of saying "or null" as <c>nullable: true</c>: a <c>null</c> among types, among the branches of a
/// <c>oneOf</c> or <c>anyOf</c>, or among an enum's values. A <c>const</c> becomes an enum of one value, a list of one type
/// that type, a list of several a <c>oneOf</c>, and a property that is just <c>true</c> an empty schema.
/// </summary>
public sealed class NormalizeNullability : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => DocumentWalk.Transform(preparation.Document, Normalize);

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

            // One branch alone is what an allOf of one says as well.
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

    // A branch has been gone over before what holds it: of an enum of null alone, an empty one is left.
    private static bool IsNullSchema(Node node) => node is MapNode map && (map.Text("type") == "null" || map.List("enum") is { Count: 0 });
}

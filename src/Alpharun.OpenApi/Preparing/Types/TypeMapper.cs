using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>Decides the C# type of a schema. Inline objects and enums must already be components.</summary>
internal sealed class TypeMapper(MapNode components)
{
    /// <summary>Returns the type of a schema; it is nullable if the schema allows null.</summary>
    /// <exception cref="DocumentException">The generator does not support the schema.</exception>
    public CSharpType Map(MapNode schema)
    {
        var type = MapNonNull(schema);
        return AllowsNull(schema) ? type.OrNull() : type;
    }

    /// <summary>Returns the non-nullable type of a schema, even if the schema allows null.</summary>
    /// <exception cref="DocumentException">The generator does not support the schema.</exception>
    public CSharpType MapNonNull(MapNode schema)
    {
        if (SchemaFacts.Target(schema) is { } target)
        {
            return CSharpType.Generated(target, SchemaFacts.IsEnum(components.Map(target)!));
        }

        if (SchemaFacts.IsUnion(schema))
        {
            return CSharpType.FieldValue;
        }

        RefuseUncovered(schema);
        return schema.Text("type") switch
        {
            "array" => MapArray(schema),
            null when schema.Map("items") is not null => MapArray(schema),
            null or "object" => MapObject(schema),
            var type => CSharpType.Scalar(type, schema.Text("format")) ?? throw SchemaFacts.NotCovered(schema, $"the type '{type}'"),
        };
    }

    /// <summary>
    /// Whether a schema allows null: the schema or the component that it refers to is nullable, or the schema does not restrict its
    /// values.
    /// </summary>
    public bool AllowsNull(MapNode schema) =>
        schema.IsTrue("nullable")
        || schema.Keys.All(SchemaFacts.IsAnnotation)
        || (SchemaFacts.Target(schema) is { } target && components.Map(target)?.IsTrue("nullable") == true);

    private CSharpType MapArray(MapNode schema) =>
        CSharpType.ListOf(schema.Map("items") is { } items ? Map(items) : CSharpType.RawJson.OrNull());

    // A dictionary with values of any type is mapped to raw JSON.
    private CSharpType MapObject(MapNode schema) =>
        schema.Map("additionalProperties") is { Count: > 0 } values ? CSharpType.DictionaryOf(Map(values)) : CSharpType.RawJson;

    /// <summary>Rejects a schema with an unsupported keyword that would change the type of its values.</summary>
    /// <exception cref="DocumentException">The schema has an unsupported keyword.</exception>
    public static void RefuseUncovered(MapNode schema)
    {
        if (schema.List("items") is { } tuple)
        {
            throw SchemaFacts.NotCovered(tuple, "a list of schemas in 'items'");
        }

        foreach (var keyword in new[] { "oneOf", "anyOf", "allOf", "not", "prefixItems", "patternProperties", "discriminator", "$dynamicRef", "if" })
        {
            if (schema.TryGet<Node>(keyword, out var node))
            {
                throw SchemaFacts.NotCovered(node, keyword switch
                {
                    "oneOf" or "anyOf" => $"{keyword} with a branch that is not a scalar",
                    _ => $"'{keyword}'",
                });
            }
        }
    }
}

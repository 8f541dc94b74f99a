using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>Decides the C# type of a schema, once inline objects and enums are components.</summary>
internal sealed class TypeMapper(MapNode components)
{
    /// <summary>The type of a schema, with room for nothing where the schema allows null.</summary>
    /// <exception cref="DocumentException">The schema is of a shape that the generator does not cover.</exception>
    public CSharpType Map(MapNode schema)
    {
        var type = MapNonNull(schema);
        return AllowsNull(schema) ? type.OrNull() : type;
    }

    /// <summary>The type of a schema whatever it says of null.</summary>
    /// <exception cref="DocumentException">The schema is of a shape that the generator does not cover.</exception>
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
    /// Whether a schema allows null: says so itself, or in the component that it stands for, or says nothing at all of what a
    /// value may be.
    /// </summary>
    public bool AllowsNull(MapNode schema) =>
        schema.IsTrue("nullable")
        || schema.Keys.All(SchemaFacts.IsAnnotation)
        || (SchemaFacts.Target(schema) is { } target && components.Map(target)?.IsTrue("nullable") == true);

    private CSharpType MapArray(MapNode schema) =>
        CSharpType.ListOf(schema.Map("items") is { } items ? Map(items) : CSharpType.RawJson.OrNull());

    // A dictionary of anything is any object: its text says all there is to say.
    private CSharpType MapObject(MapNode schema) =>
        schema.Map("additionalProperties") is { Count: > 0 } values ? CSharpType.DictionaryOf(Map(values)) : CSharpType.RawJson;

    /// <summary>Refuses a schema with a keyword that would change what the type of its values is.</summary>
    /// <exception cref="DocumentException">There is such a keyword.</exception>
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
                    "oneOf" or "anyOf" => $"{keyword} of anything but scalars",
                    _ => $"'{keyword}'",
                });
            }
        }
    }
}

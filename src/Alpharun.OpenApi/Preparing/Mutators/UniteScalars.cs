using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Turns a <c>oneOf</c> or <c>anyOf</c> of scalars of different types into a <c>FieldValue</c>. If all branches have the same
/// type, the schema gets that type. Branches of integers and numbers become a number.
/// </summary>
public sealed class UniteScalars : IDocumentMutator
{
    private static readonly string[] Scalars = ["string", "number", "integer", "boolean"];

    /// <inheritdoc/>
    public void Apply(Preparation preparation) =>
        SchemaRewriter.Rewrite(preparation.Document, schema => Unite(preparation.Schemas, schema));

    private static MapNode Unite(MapNode components, MapNode schema)
    {
        var keyword = schema.List("oneOf") is { Count: > 0 } ? "oneOf" : "anyOf";
        if (schema.List(keyword) is not { Count: > 0 } branches || Branches(components, branches) is not { } scalars)
        {
            return schema;
        }

        var types = scalars.Select(branch => branch.Text("type")!).ToHashSet(StringComparer.Ordinal);
        if (scalars.Exists(branch => branch.IsTrue("nullable")))
        {
            schema.Set("nullable", true);
        }

        schema.Remove(keyword);
        if (types.Count == 1)
        {
            schema.Set("type", types.Single());
        }
        else if (types.SetEquals(["integer", "number"]))
        {
            schema.Set("type", "number");
        }
        else
        {
            schema.Set("type", "object");
            CSharpExtension.Of(schema).Set("union", true);
        }

        return schema;
    }

    /// <summary>Returns the branches with references resolved; <c>null</c> if a branch is not a scalar.</summary>
    private static List<MapNode>? Branches(MapNode components, ListNode branches)
    {
        List<MapNode> scalars = [];
        foreach (var branch in branches)
        {
            var schema = branch as MapNode;
            for (var hops = 0; schema is not null && SchemaFacts.Target(schema) is { } target && hops < DocumentReader.MaxDepth; hops++)
            {
                schema = components.Map(target) is { } component ? SchemaFacts.WithAnnotationsOf(schema, component) : null;
            }

            if (schema?.Text("type") is not { } type || !Scalars.Contains(type, StringComparer.Ordinal))
            {
                return null;
            }

            scalars.Add(schema);
        }

        return scalars;
    }
}

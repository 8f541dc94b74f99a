using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing;

/// <summary>Replaces schemas of a document.</summary>
internal static class SchemaRewriter
{
    /// <summary>Replaces every schema of a document by the result of a function. Schemas inside another schema are replaced before it.</summary>
    public static void Rewrite(MapNode document, Func<MapNode, MapNode> rewrite)
    {
        foreach (var slot in DocumentWalk.RootSchemas(document).ToList())
        {
            slot.Schema = RewriteSchema(slot.Schema, rewrite);
        }
    }

    /// <summary>Replaces the schemas inside a schema, and returns the replacement of the schema itself.</summary>
    public static MapNode RewriteSchema(MapNode schema, Func<MapNode, MapNode> rewrite)
    {
        foreach (var nested in SchemaSlot.Nested(schema).ToList())
        {
            nested.Schema = RewriteSchema(nested.Schema, rewrite);
        }

        return rewrite(schema);
    }
}

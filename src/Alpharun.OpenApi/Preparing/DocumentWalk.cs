using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>Goes over the parts of a document that the mutators are about.</summary>
internal static class DocumentWalk
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>The operations in the order in which the document has them.</summary>
    public static IEnumerable<DocumentOperation> Operations(MapNode document)
    {
        foreach (var (path, item) in document.Map("paths") ?? Enumerable.Empty<KeyValuePair<string, Node>>())
        {
            if (item is not MapNode pathItem)
            {
                continue;
            }

            foreach (var (method, operation) in pathItem)
            {
                if (Methods.Contains(method, StringComparer.Ordinal) && operation is MapNode map)
                {
                    yield return new DocumentOperation(method, path, pathItem, map);
                }
            }
        }
    }

    /// <summary>The places where a schema stands that is in no other schema.</summary>
    public static IEnumerable<SchemaSlot> RootSchemas(MapNode document) =>
        ComponentSchemas(document).Concat(Operations(document).SelectMany(operation => operation.Schemas()));

    /// <summary>The places of the component schemas.</summary>
    public static IEnumerable<SchemaSlot> ComponentSchemas(MapNode document) =>
        SchemaSlot.Each(document.Map("components")?.Map("schemas"));

    /// <summary>Puts something else, or the same, in the place of every schema; those inside a schema come before it.</summary>
    public static void Transform(MapNode document, Func<MapNode, MapNode> transform)
    {
        foreach (var slot in RootSchemas(document).ToList())
        {
            slot.Schema = TransformSchema(slot.Schema, transform);
        }
    }

    /// <summary>Transforms one schema and those inside it; gives what is to stand in its place.</summary>
    public static MapNode TransformSchema(MapNode schema, Func<MapNode, MapNode> transform)
    {
        foreach (var nested in SchemaSlot.Nested(schema).ToList())
        {
            nested.Schema = TransformSchema(nested.Schema, transform);
        }

        return transform(schema);
    }

    /// <summary>Every schema, those that hold others before the others.</summary>
    public static IEnumerable<MapNode> AllSchemas(MapNode document) => RootSchemas(document).SelectMany(slot => SelfAndNested(slot.Schema));

    /// <summary>A schema and all those inside it.</summary>
    public static IEnumerable<MapNode> SelfAndNested(MapNode schema) =>
        SchemaSlot.Nested(schema).SelectMany(slot => SelfAndNested(slot.Schema)).Prepend(schema);
}

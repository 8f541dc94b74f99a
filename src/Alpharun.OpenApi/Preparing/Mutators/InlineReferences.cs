using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Puts a copy in the place of every reference that is not one to a component schema: to a parameter, response, request
/// body, header or path item, or into the depth of the document. A path's own parameters become its operations'.
/// </summary>
public sealed class InlineReferences : IDocumentMutator
{
    // What stands under these is by names of the document's own, which may be any word: a response is named default.
    private static readonly HashSet<string> MapsByName =
        new(StringComparer.Ordinal) { "responses", "properties", "patternProperties", "$defs", "headers", "content", "callbacks" };

    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        var document = preparation.Document;
        if (document.Map("paths") is { } paths)
        {
            Resolve(document, paths, []);
        }

        foreach (var (name, schema) in preparation.Schemas.ToList())
        {
            preparation.Schemas[name] = Resolved(document, schema, []);
        }

        // What the operations now hold themselves is of no further use.
        if (document.Map("components") is { } components)
        {
            foreach (var key in components.Keys.Where(key => key is not ("schemas" or "securitySchemes")).ToList())
            {
                components.Remove(key);
            }
        }

        foreach (var operation in DocumentWalk.Operations(document))
        {
            AddPathParameters(operation);
        }

        foreach (var (_, item) in document.Map("paths") ?? new MapNode(document.Location))
        {
            (item as MapNode)?.Remove("parameters");
        }
    }

    private static void AddPathParameters(DocumentOperation operation)
    {
        if (operation.PathItem.List("parameters") is not { } shared)
        {
            return;
        }

        var own = operation.Node.List("parameters") ?? new ListNode(operation.Node.Location);
        var all = new ListNode(own.Location);
        foreach (var parameter in shared.OfType<MapNode>().Where(parameter => !own.OfType<MapNode>().Any(other => IsSame(parameter, other))))
        {
            all.Add(parameter.Clone());
        }

        foreach (var parameter in own)
        {
            all.Add(parameter);
        }

        operation.Node["parameters"] = all;
    }

    private static bool IsSame(MapNode one, MapNode other) => one.Text("name") == other.Text("name") && one.Text("in") == other.Text("in");

    private static void Resolve(MapNode document, Node node, IReadOnlyList<string> inside, bool isByName = false)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map.ToList())
                {
                    if (isByName || key is not ("example" or "examples" or "default" or "enum" or "const"))
                    {
                        map[key] = Resolved(document, value, inside, !isByName && MapsByName.Contains(key));
                    }
                }

                break;
            case ListNode list:
                for (var index = 0; index < list.Count; index++)
                {
                    list[index] = Resolved(document, list[index], inside);
                }

                break;
        }
    }

    private static Node Resolved(MapNode document, Node node, IReadOnlyList<string> inside, bool isByName = false)
    {
        if (node is not MapNode map || map.Text("$ref") is not { } reference)
        {
            Resolve(document, node, inside, isByName);
            return node;
        }

        var where = ((ScalarNode)map["$ref"]).Location;
        if (reference is not ['#', .. var pointer])
        {
            throw new DocumentException(where, $"the reference '{reference}' leads out of the document; only references within it are followed.");
        }

        var target = JsonPointer.Find(document, pointer)
            ?? throw new DocumentException(where, $"the reference '{reference}' leads nowhere.");
        if (SchemaFacts.Reference(map) is not null)
        {
            return node;
        }

        if (inside.Contains(reference, StringComparer.Ordinal))
        {
            throw new DocumentException(where, $"the reference '{reference}' leads back to itself; make what it names a component schema.");
        }

        return Resolved(document, target.Clone(), [.. inside, reference]);
    }
}

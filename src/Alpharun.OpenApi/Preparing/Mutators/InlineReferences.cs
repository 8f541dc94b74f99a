using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Replaces every reference that is not to a component schema with a copy of its target: a parameter, response, request body,
/// header, path item or nested part of the document. The parameters of a path item are added to its operations.
/// </summary>
public sealed class InlineReferences : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        var document = preparation.Document;
        if (document.Map("paths") is { } paths)
        {
            Resolve(document, paths, [], keysAreNames: true);
        }

        foreach (var (name, schema) in preparation.Schemas.ToList())
        {
            preparation.Schemas[name] = Resolved(document, schema, []);
        }

        // Components that have been copied into the operations are no longer needed, nor are parts without generated code.
        document.Remove("webhooks");
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
            operation.Node.Remove("callbacks");
            foreach (var (_, response) in operation.Responses)
            {
                response.Remove("links");
            }
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

    private static void Resolve(MapNode document, Node node, IReadOnlyList<string> inside, bool keysAreNames = false)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map.ToList())
                {
                    if (keysAreNames)
                    {
                        map[key] = Resolved(document, value, inside);
                    }
                    else if (DocumentKeys.HoldNames(key) || key == "responses")
                    {
                        Resolve(document, value, inside, keysAreNames: true);
                    }
                    else if (key == "examples")
                    {
                        ResolveExamples(document, value);
                    }
                    else if (!IsData(key))
                    {
                        map[key] = Resolved(document, value, inside);
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

    // A $ref below these keys is part of a value, and not a reference.
    private static bool IsData(string key) => key is "example" or "default" or "enum" or "const" || key.StartsWith("x-", StringComparison.Ordinal);

    private static void ResolveExamples(MapNode document, Node node)
    {
        foreach (var (name, example) in (node as MapNode ?? Enumerable.Empty<KeyValuePair<string, Node>>()).ToList())
        {
            if (References.Of(example) is { } reference)
            {
                ((MapNode)node)[name] = Target(document, reference).Node.Clone();
            }
        }
    }

    private static Node Resolved(MapNode document, Node node, IReadOnlyList<string> inside)
    {
        if (node is not MapNode map || References.Of(map) is not { } reference)
        {
            Resolve(document, node, inside);
            return node;
        }

        var (target, pointer) = Target(document, reference);
        if (SchemaFacts.Reference(map) is not null)
        {
            return node;
        }

        if (inside.Contains(pointer, StringComparer.Ordinal))
        {
            throw new DocumentException(reference.Location, $"the reference '{reference.Text}' is circular; make its target a component schema.");
        }

        var copy = target is MapNode targetMap ? SchemaFacts.WithAnnotationsOf(map, targetMap) : target.Clone();
        return Resolved(document, copy, [.. inside, pointer]);
    }

    private static (Node Node, string Pointer) Target(MapNode document, ScalarNode reference)
    {
        var (pointer, target) = References.Target(document, reference);
        return target is ListNode
            ? throw new DocumentException(reference.Location, $"the reference '{reference.Text}' points to a list; a reference must point to an object.")
            : (target, pointer);
    }
}

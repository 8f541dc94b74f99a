using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Removes the operations that are to be left out, and the schemas that only they use.</summary>
public sealed class LeaveOutOperations : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        if (preparation.LeftOut.Count == 0)
        {
            return;
        }

        var document = preparation.Document;
        var before = ReachableSchemas(document);
        foreach (var entry in preparation.LeftOut)
        {
            var operation = DocumentWalk.Operations(document).FirstOrDefault(candidate => candidate.Method == entry.Method && candidate.Path == entry.Path)
                ?? throw new DocumentException($"{entry.Method} {entry.Path} is in the list of operations to leave out, but the document has no such operation; remove it from the list.");
            operation.PathItem.Remove(operation.Key);
        }

        var after = ReachableSchemas(document);
        foreach (var orphan in before.Except(after))
        {
            preparation.Schemas.Remove(orphan);
        }
    }

    private static HashSet<string> ReachableSchemas(MapNode document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var followed = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Node>();
        if (document.Map("paths") is { } paths)
        {
            open.Push(paths);
        }

        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case MapNode map:
                    if (map.Text("$ref") is { } reference && JsonPointer.OfReference(reference) is { } pointer && followed.Add(pointer))
                    {
                        // A reference to a nested part of a schema keeps the whole schema.
                        var whole = JsonPointer.Keys(pointer).ToList() is ["components", "schemas", var schema, ..] && found.Add(schema)
                            ? SchemaFacts.PointerTo(schema)
                            : pointer;
                        if (JsonPointer.Find(document, whole) is { } target)
                        {
                            open.Push(target);
                        }
                    }

                    foreach (var (_, value) in map)
                    {
                        open.Push(value);
                    }

                    break;
                case ListNode list:
                    foreach (var item in list)
                    {
                        open.Push(item);
                    }

                    break;
            }
        }

        return found;
    }
}

using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Gives every operation the name of its method as operationId.</summary>
public sealed class NameOperations : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        var operations = DocumentWalk.Operations(preparation.Document).ToList();
        RefuseDuplicates(operations);
        var names = preparation.Names;
        foreach (var operation in operations)
        {
            operation.Node.Set("operationId", CSharpExtension.Name(operation.Node, () => names.Give(
                NameKind.Methods,
                operation.Node.Origin!,
                () => Names.FirstFree(
                    name => names.Taken(NameKind.Methods).Any(other => Clash(name, other)),
                    OperationName.From(operation.Method, operation.Path, operation.Node.Text("operationId"))))));
        }
    }

    // Every operation has a second method, whose name ends in WithResponse.
    private static bool Clash(string one, string other) =>
        one == other || one == other + "WithResponse" || other == one + "WithResponse";

    private static void RefuseDuplicates(List<DocumentOperation> operations)
    {
        var seen = new Dictionary<string, DocumentOperation>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Node.Text("operationId") is { } id && !seen.TryAdd(id, operation))
            {
                throw new DocumentException(operation.Node["operationId"].Location, $"the operationId '{id}' is also that of {seen[id]}; an operationId must be unique.");
            }
        }
    }
}

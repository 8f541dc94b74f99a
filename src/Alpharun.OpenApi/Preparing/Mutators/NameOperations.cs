using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Sets the operationId of every operation to the name of its C# method.</summary>
public sealed class NameOperations : IDocumentMutator
{
    private const string Second = "WithResponse";

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
                    name => IsTaken(names, name),
                    OperationName.From(operation.Method, operation.Path, operation.Node.Text("operationId"))))));
        }
    }

    // Every operation has a second method, whose name has the suffix WithResponse.
    private static bool IsTaken(NameLedger names, string name) =>
        names.IsTaken(NameKind.Methods, name)
        || names.IsTaken(NameKind.Methods, name + Second)
        || (name.EndsWith(Second, StringComparison.Ordinal) && names.IsTaken(NameKind.Methods, name[..^Second.Length]));

    private static void RefuseDuplicates(List<DocumentOperation> operations)
    {
        var seen = new Dictionary<string, DocumentOperation>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Node.Text("operationId") is { } id && !seen.TryAdd(id, operation))
            {
                throw new DocumentException(operation.Node["operationId"].Location, $"the operationId '{id}' is also used by {seen[id]}; an operationId must be unique.");
            }
        }
    }
}

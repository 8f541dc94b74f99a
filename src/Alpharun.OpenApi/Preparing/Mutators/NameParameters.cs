using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Assigns every parameter of an operation its C# name.</summary>
public sealed class NameParameters : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        foreach (var operation in DocumentWalk.Operations(preparation.Document))
        {
            var scope = JsonPointer.Append(operation.Node.Origin!, "parameters");
            foreach (var parameter in operation.Parameters)
            {
                CSharpExtension.Name(parameter, () => Identifier.Escape(Give(preparation.Names, scope, operation, parameter)));
            }
        }
    }

    // The index of a parameter can change, so the ledger identifies a parameter by its location and name.
    private static string Give(NameLedger names, string scope, DocumentOperation operation, MapNode parameter)
    {
        var name = parameter.Text("name") ?? throw new DocumentException(parameter.Location, $"{parameter.Origin}: a parameter needs a name.");
        var location = parameter.Text("in") ?? throw new DocumentException(parameter.Location, $"{parameter.Origin}: a parameter needs an 'in'.");
        return names.Give(NameKind.Parameters, JsonPointer.Append(scope, $"{location}:{name}"), () => Names.FirstFree(
            taken => taken is "body" or "cancellationToken" || names.Below(NameKind.Parameters, scope).Contains(taken, StringComparer.Ordinal),
            ParameterName.From(name, location, operation.Path)));
    }
}

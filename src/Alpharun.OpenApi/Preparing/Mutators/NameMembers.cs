using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Gives every property of a class its C# name. A member may not bear its type's name: it gets <c>Value</c> behind it.
/// </summary>
public sealed class NameMembers : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        foreach (var component in DocumentWalk.ComponentSchemas(preparation.Document))
        {
            var scope = JsonPointer.Append(component.Schema.Origin!, "properties");
            foreach (var property in SchemaSlot.Each(component.Schema.Map("properties")))
            {
                CSharpExtension.Name(property.Schema, () => Give(preparation.Names, scope, component.Key, property.Key));
            }
        }
    }

    private static string Give(NameLedger names, string scope, string type, string property)
    {
        var wanted = Identifier.Pascal(property);
        return names.Give(NameKind.Members, JsonPointer.Append(scope, property), () => Names.FirstFree(
            name => MemberNames.IsReserved(name, type) || names.Below(NameKind.Members, scope).Contains(name, StringComparer.Ordinal),
            MemberNames.IsReserved(wanted, type) ? wanted + "Value" : wanted));
    }
}

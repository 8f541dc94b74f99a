using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Preparing.Types;
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
            var scope = new Scope(preparation.Names, component.Key, JsonPointer.Append(component.Schema.Origin!, "properties"), component.Schema.Map("properties"));
            foreach (var property in SchemaSlot.Each(component.Schema.Map("properties")))
            {
                CSharpExtension.Name(property.Schema, () => scope.Give(property.Key));
            }
        }
    }

    private sealed record Scope(NameLedger Ledger, string Type, string Pointer, MapNode? Properties)
    {
        public string Give(string property)
        {
            var wanted = Identifier.Pascal(property);
            return Ledger.Give(NameKind.Members, JsonPointer.Append(Pointer, property), () => Names.FirstFree(
                IsTaken,
                MemberNames.IsReserved(wanted, Type) ? wanted + "Value" : wanted));
        }

        private bool IsTaken(string name) =>
            MemberNames.IsReserved(name, Type)
            || Ledger.Below(NameKind.Members, Pointer).Contains(name, StringComparer.Ordinal)
            || Helpers().Contains(name, StringComparer.Ordinal);

        // A helper is no entry of the ledger: its name follows from its property's, which must not change it either.
        private IEnumerable<string> Helpers() =>
            from property in SchemaSlot.Each(Properties)
            let helper = TypedHelper.For(property.Schema)
            where helper is not null && Ledger[NameKind.Members].ContainsKey(JsonPointer.Append(Pointer, property.Key))
            select Ledger[NameKind.Members][JsonPointer.Append(Pointer, property.Key)] + helper.Suffix;
    }
}

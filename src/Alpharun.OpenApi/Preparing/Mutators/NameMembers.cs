using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Preparing.Types;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Assigns every property of a class its C# name. A member cannot have the name of its type, so it gets the suffix <c>Value</c>.
/// </summary>
public sealed class NameMembers : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        foreach (var component in DocumentWalk.ComponentSchemas(preparation.Document))
        {
            var scope = new MemberScope(preparation.Names, component.Key, JsonPointer.Append(component.Schema.Origin!, "properties"), component.Schema.Map("properties"));
            foreach (var property in SchemaSlot.Each(component.Schema.Map("properties")))
            {
                CSharpExtension.Name(property.Schema, () => scope.Give(property.Key));
            }
        }
    }

    private sealed record MemberScope(NameLedger Ledger, string Type, string Pointer, MapNode? Properties)
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

        // Helpers are not in the ledger. Their names are derived from the names of their properties and must not change either.
        private IEnumerable<string> Helpers() =>
            from property in SchemaSlot.Each(Properties)
            let helper = TypedHelper.For(property.Schema)
            where helper is not null && Ledger[NameKind.Members].ContainsKey(JsonPointer.Append(Pointer, property.Key))
            select Ledger[NameKind.Members][JsonPointer.Append(Pointer, property.Key)] + helper.Suffix;
    }
}

using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Preparing.Types;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>Assigns every value of an enum its C# name, and adds the values to the enum in the form that the templates need.</summary>
public sealed class NameEnumValues : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        foreach (var (type, node) in preparation.Schemas)
        {
            if (node is not MapNode schema || !SchemaFacts.IsEnum(schema))
            {
                continue;
            }

            var scope = "/" + type;
            var values = new ListNode(schema.Location);
            foreach (var text in schema.List("enum")!.Texts())
            {
                var value = new MapNode(schema.Location);
                value.Set("name", NameOfValue(preparation.Names, scope, type, text));
                value.Set("text", text);
                value.Set("textComment", CSharpText.Comment(text));
                value.Set("literal", CSharpText.Literal(text));
                values.Add(value);
            }

            CSharpExtension.Of(schema)["values"] = values;
        }
    }

    // The index of a value can change, so the ledger identifies a value by its type and text.
    private static string NameOfValue(NameLedger ledger, string scope, string type, string value) => ledger.Give(
        NameKind.Values,
        JsonPointer.Append(scope, value),
        () => Names.FirstFree(
            name => MemberNames.IsReserved(name, type) || name is "IsKnown" or "Value" || ledger.Below(NameKind.Values, scope).Contains(name, StringComparer.Ordinal),
            value.Length == 0 ? "Empty" : Identifier.Pascal(value),
            Identifier.Pascal(value) + "Value"));
}

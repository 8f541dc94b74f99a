using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing.Types;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Adds to every class whether it allows additional properties, and to every property its C# type, its codec, whether it is
/// required, and the helper for a text with a format. In a class that is used in requests, an optional property that allows null
/// has a type that distinguishes absent from null.
/// </summary>
public sealed class MapProperties : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        var mapper = new TypeMapper(preparation.Schemas);
        var inRequests = RequestSchemas(preparation);
        foreach (var component in DocumentWalk.ComponentSchemas(preparation.Document).Where(component => SchemaFacts.IsClass(component.Schema)))
        {
            TypeMapper.RefuseUncovered(component.Schema);
            CSharpExtension.Of(component.Schema).Set("open", component.Schema.Map("additionalProperties") is not null || component.Schema.IsTrue("additionalProperties"));
            var isInRequests = inRequests.Contains(component.Key);
            var names = SchemaSlot.Each(component.Schema.Map("properties")).Select(property => CSharpExtension.NameOf(property.Schema)!).ToHashSet(StringComparer.Ordinal);
            foreach (var property in SchemaSlot.Each(component.Schema.Map("properties")))
            {
                var isRequired = SchemaFacts.IsRequired(component.Schema, property.Key);
                var type = TypeOf(mapper, property.Schema, isRequired, isInRequests);
                var extension = CSharpExtension.Of(property.Schema);
                extension.Set("jsonLiteral", CSharpText.Literal(property.Key));
                extension.Set("type", type.Name);
                extension.Set("codec", type.Codec);
                extension.Set("required", isRequired);
                if (!type.Name.StartsWith("global::Alpharun.Optional<", StringComparison.Ordinal) && TypedHelper.For(property.Schema) is { } helper)
                {
                    AddHelper(extension, helper, component.Key, names);
                }
            }
        }
    }

    private static CSharpType TypeOf(TypeMapper mapper, MapNode schema, bool isRequired, bool isInRequests)
    {
        var type = mapper.Map(schema);
        var allowsNull = mapper.AllowsNull(schema);
        return (isRequired, allowsNull, isInRequests) switch
        {
            (true, _, _) => type,
            (false, true, true) => type.OrAbsent(),
            (false, true, false) => type,
            (false, false, _) => mapper.MapNonNull(schema).OrNull(),
        };
    }

    private static void AddHelper(MapNode extension, TypedHelper helper, string type, HashSet<string> names)
    {
        var name = extension.Text("helper") ?? Names.FirstFree(
            candidate => MemberNames.IsReserved(candidate, type) || names.Contains(candidate),
            extension.Text("name") + helper.Suffix);
        names.Add(name);
        extension.Set("helper", name);
        extension.Set("helperType", helper.Type);
        extension.Set("helperParse", helper.Parse);
        extension.Set("helperWhat", helper.What);
    }

    private static HashSet<string> RequestSchemas(Preparation preparation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<MapNode>(DocumentWalk.Operations(preparation.Document)
            .SelectMany(operation => DocumentOperation.ContentSchemas(operation.RequestBody))
            .Select(slot => slot.Schema));
        while (open.TryPop(out var schema))
        {
            foreach (var target in DocumentWalk.SelfAndNested(schema).Select(SchemaFacts.Reference).OfType<string>())
            {
                if (found.Add(target))
                {
                    open.Push(preparation.Schemas.Map(target)!);
                }
            }
        }

        return found;
    }
}

using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Replaces references to component schemas that become neither a class nor an enum (a text, a list, a dictionary…) with copies
/// of these schemas.
/// </summary>
public sealed class InlineAliases : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        var components = preparation.Schemas;
        var aliases = components
            .Where(entry => entry.Value is MapNode schema && !SchemaFacts.IsClass(schema) && !SchemaFacts.IsEnum(schema))
            .ToDictionary(entry => entry.Key, entry => (MapNode)entry.Value, StringComparer.Ordinal);
        if (aliases.Count == 0)
        {
            return;
        }

        foreach (var name in aliases.Keys)
        {
            components.Remove(name);
        }

        SchemaRewriter.Rewrite(preparation.Document, schema => Resolve(schema, aliases, []));
    }

    private static MapNode Resolve(MapNode schema, Dictionary<string, MapNode> aliases, IReadOnlyList<string> inside)
    {
        // Nested schemas come first, so the reference in an allOf with a single schema has already been resolved.
        if (SchemaFacts.Target(schema) is null && SchemaFacts.SingleComposed(schema, "allOf") is { } resolved)
        {
            return SchemaFacts.WithAnnotationsOf(schema, resolved);
        }

        if (SchemaFacts.Target(schema) is not { } target || !aliases.TryGetValue(target, out var alias))
        {
            return schema;
        }

        if (inside.Contains(target, StringComparer.Ordinal))
        {
            throw SchemaFacts.NotCovered(alias, $"the schema '{target}', which refers to itself and is not an object with properties,");
        }

        var holder = new MapNode(schema.Location) { ["schema"] = SchemaFacts.WithAnnotationsOf(schema, alias) };
        ResolveNested(holder.Map("schema")!, aliases, [.. inside, target]);
        return Resolve(holder.Map("schema")!, aliases, [.. inside, target]);
    }

    private static void ResolveNested(MapNode schema, Dictionary<string, MapNode> aliases, IReadOnlyList<string> inside)
    {
        foreach (var slot in SchemaSlot.Nested(schema).ToList())
        {
            ResolveNested(slot.Schema, aliases, inside);
            slot.Schema = Resolve(slot.Schema, aliases, inside);
        }
    }
}

using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Merges an <c>allOf</c> of objects into one object with the properties of all parts, in order. If two parts have a property of
/// the same name, the later part takes precedence. An <c>allOf</c> of one reference stays, because it annotates the reference.
/// </summary>
public sealed class FlattenCompositions : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => new Flattening(preparation.Schemas).Apply(preparation.Document);

    // The index of a part can change, so the names of its types must not depend on it. A component keeps its own pointers,
    // because its types are the same in every composition.
    private static void RebaseIfInside(Node node, MapNode part, MapNode schema)
    {
        if (part.Origin is { } origin && origin.StartsWith(schema.Origin + "/", StringComparison.Ordinal))
        {
            JsonPointer.Rebase(node, origin, schema.Origin!);
        }
    }

    private sealed class Flattening(MapNode components)
    {
        // Each component is flattened once, even if several compositions contain it.
        private readonly Dictionary<string, MapNode> _flattened = new(StringComparer.Ordinal);
        private readonly HashSet<string> _open = new(StringComparer.Ordinal);

        public void Apply(MapNode document) => SchemaRewriter.Rewrite(document, Flatten);

        private MapNode Flatten(MapNode schema)
        {
            if (schema.List("allOf") is not { Count: > 0 } parts || SchemaFacts.Target(schema) is not null)
            {
                return schema;
            }

            if (SchemaFacts.SingleComposed(schema, "allOf") is { } single)
            {
                var merged = SchemaFacts.WithAnnotationsOf(schema, single);
                RebaseIfInside(merged, single, schema);
                return merged;
            }

            var whole = new ObjectParts(schema);
            foreach (var part in parts)
            {
                whole.Add(Resolve(part));
            }

            schema.Remove("allOf");
            whole.Add(schema);
            return whole.ToSchema();
        }

        private MapNode Resolve(Node part)
        {
            if (part is not MapNode schema)
            {
                throw new DocumentException(part.Location, $"{part.Origin}: a part of an allOf must be a schema.");
            }

            if (SchemaFacts.Target(schema) is not { } target || components.Map(target) is not { } component)
            {
                // The part can belong to a component that has not been transformed yet.
                return SchemaRewriter.RewriteSchema((MapNode)schema.Clone(), Flatten);
            }

            if (!_open.Add(target))
            {
                throw new DocumentException(part.Location, $"{part.Origin}: this part of an allOf is circular.");
            }

            if (!_flattened.TryGetValue(target, out var flat))
            {
                flat = Resolve(component);
                _flattened[target] = flat;
            }

            _open.Remove(target);
            return flat;
        }
    }

    /// <summary>Collects the keywords of the parts of one composition.</summary>
    private sealed class ObjectParts(MapNode schema)
    {
        private readonly MapNode _whole = new(schema.Location) { Origin = schema.Origin };
        private readonly MapNode _properties = new(schema.Location);
        private readonly ListNode _required = new(schema.Location);

        public void Add(MapNode part)
        {
            if (part.Text("type") is not (null or "object") || part.List("oneOf") is not null || part.List("anyOf") is not null || part.List("enum") is not null)
            {
                throw SchemaFacts.NotCovered(part, "an allOf with a part that is not a plain object");
            }

            foreach (var (key, value) in part)
            {
                switch (key)
                {
                    case "properties" when value is MapNode properties:
                        foreach (var (name, property) in properties)
                        {
                            _properties[name] = property.Clone();
                            RebaseIfInside(_properties[name], part, schema);
                        }

                        break;
                    case "required" when value is ListNode required:
                        foreach (var name in required.Where(name => !_required.Texts().Contains((name as ScalarNode)?.Text, StringComparer.Ordinal)))
                        {
                            _required.Add(name.Clone());
                        }

                        break;
                    case "description" or "title" or "nullable" when !ReferenceEquals(part, schema):
                        // These keywords describe the part, and not the whole.
                        break;
                    case "discriminator":
                        // A discriminator selects one of several types, but here the parts are one type.
                        break;
                    default:
                        _whole[key] = value.Clone();
                        break;
                }
            }
        }

        public MapNode ToSchema()
        {
            _whole.Set("type", "object");
            if (_properties.Count > 0)
            {
                _whole["properties"] = _properties;
            }

            if (_required.Count > 0)
            {
                _whole["required"] = _required;
            }

            return _whole;
        }
    }
}

using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Assigns every component schema its C# name, and replaces every inline object with a reference to a new component. An object
/// is named after its property, in the singular for items. An object directly in a body, or in the envelope of a body, is named
/// after its parent. If the name is taken, the name of the parent is added in front.
/// </summary>
public sealed class HoistObjects : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => new Hoisting(preparation).Apply();

    /// <summary>The context of a schema, from which its name is derived.</summary>
    /// <param name="Name">The preferred name of the schema.</param>
    /// <param name="Parent">The class that contains the schema; <c>null</c> for the schema of a body.</param>
    /// <param name="IsBody">Whether the schema is the schema of a body. Schemas inside it are then in an envelope.</param>
    private sealed record NamingContext(string Name, string? Parent, bool IsBody);

    private sealed class Hoisting(Preparation preparation)
    {
        private readonly TypeNames _types = new(preparation.Names);
        private readonly Dictionary<string, string> _hoisted = new(StringComparer.Ordinal);

        public void Apply()
        {
            NameComponents();
            foreach (var (name, schema) in preparation.Schemas.ToList())
            {
                HoistProperties((MapNode)schema, name, isEnvelope: false);
            }

            foreach (var operation in DocumentWalk.Operations(preparation.Document))
            {
                var method = CSharpExtension.NameOf(operation.Node)!;
                foreach (var slot in DocumentOperation.ContentSchemas(operation.RequestBody))
                {
                    Hoist(slot, new NamingContext(method + "Request", null, IsBody: true));
                }

                var firstSuccess = operation.Responses.FirstOrDefault(entry => entry.Status is ['2', ..]).Status;
                foreach (var (status, response) in operation.Responses)
                {
                    var name = status == firstSuccess ? method + "Response" : $"{method}{Identifier.Pascal(status).TrimStart('_')}Response";
                    foreach (var slot in DocumentOperation.ContentSchemas(response))
                    {
                        Hoist(slot, new NamingContext(name, null, IsBody: true));
                    }
                }
            }
        }

        private void NameComponents()
        {
            var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
            var components = preparation.Schemas.ToList();
            preparation.Schemas.Clear();
            foreach (var (key, value) in components)
            {
                var schema = value as MapNode
                    ?? throw new DocumentException(value.Location, $"{value.Origin}: a component schema must be a map.");
                var name = CSharpExtension.Name(schema, () => _types.Give(schema.Origin!, Identifier.Pascal(key), parent: null));
                renamed[key] = name;
                Add(name, schema);
                if (schema.Origin is { } origin)
                {
                    _hoisted[origin] = name;
                }
            }

            foreach (var schema in DocumentWalk.Schemas(preparation.Document))
            {
                if (SchemaFacts.Reference(schema) is { } target)
                {
                    schema.Set("$ref", SchemaFacts.ReferenceText(renamed[target]));
                }
            }
        }

        private void HoistProperties(MapNode schema, string className, bool isEnvelope)
        {
            foreach (var slot in SchemaSlot.Each(schema.Map("properties")).ToList())
            {
                var name = Identifier.Pascal(slot.Key);
                Hoist(slot, new NamingContext(isEnvelope ? className + name : name, className, IsBody: false));
            }
        }

        private void Hoist(SchemaSlot slot, NamingContext context)
        {
            var schema = slot.Schema;
            if (!SchemaFacts.IsClass(schema))
            {
                var item = context with { Name = context.IsBody ? context.Name + "Item" : Singular.Of(context.Name), IsBody = false };
                foreach (var nested in SchemaSlot.Under(schema, "items").Concat(SchemaSlot.Under(schema, "additionalProperties")))
                {
                    Hoist(nested, item);
                }

                return;
            }

            if (!_hoisted.TryGetValue(schema.Origin!, out var className))
            {
                className = _types.Give(schema.Origin!, context.Name, context.Parent);
                _hoisted[schema.Origin!] = className;
                AddComponent(className, schema, context);
            }

            slot.Schema = SchemaFacts.UseOf(className, schema);
        }

        private void AddComponent(string className, MapNode original, NamingContext context)
        {
            var component = (MapNode)original.Clone();
            component.Remove("nullable");

            // These keywords describe the property and not the type, except for the schema of a body.
            if (!context.IsBody)
            {
                foreach (var key in SchemaFacts.AboutTheUse)
                {
                    component.Remove(key);
                }
            }

            CSharpExtension.Name(component, () => className);
            Add(className, component);
            HoistProperties(component, className, isEnvelope: context.IsBody);
        }

        private void Add(string name, MapNode schema)
        {
            if (!preparation.Schemas.TryAdd(name, schema))
            {
                throw new DocumentException(schema.Location, $"{schema.Origin}: the ledger of names assigns the name '{name}' to two types.");
            }
        }
    }
}

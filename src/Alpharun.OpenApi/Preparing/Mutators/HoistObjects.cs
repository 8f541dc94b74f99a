using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Gives every component schema its C# name, and makes a component of every inline object, leaving a reference at its place.
/// An object is named after its property, in the singular for items; directly in a body, or in an envelope there, after its
/// parent. A clash gets the parent's name in front.
/// </summary>
public sealed class HoistObjects : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation) => new Run(preparation).Apply();

    /// <summary>What a schema is found in, which is what it is named after.</summary>
    /// <param name="Name">The name that the schema would have on its own.</param>
    /// <param name="Parent">The class that it is in; <c>null</c> directly in a body.</param>
    /// <param name="IsBody">Whether it stands directly in a body, so that what is in it is in an envelope.</param>
    private sealed record Place(string Name, string? Parent, bool IsBody);

    private sealed class Run(Preparation preparation)
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
                    Hoist(slot, new Place(method + "Request", null, IsBody: true));
                }

                var firstSuccess = operation.Responses.FirstOrDefault(entry => entry.Status is ['2', ..]).Status;
                foreach (var (status, response) in operation.Responses)
                {
                    var name = status == firstSuccess ? method + "Response" : $"{method}{Identifier.Pascal(status).TrimStart('_')}Response";
                    foreach (var slot in DocumentOperation.ContentSchemas(response))
                    {
                        Hoist(slot, new Place(name, null, IsBody: true));
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

            foreach (var schema in DocumentWalk.AllSchemas(preparation.Document))
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
                Hoist(slot, new Place(isEnvelope ? className + name : name, className, IsBody: false));
            }
        }

        private void Hoist(SchemaSlot slot, Place place)
        {
            var schema = slot.Schema;
            if (!SchemaFacts.IsClass(schema))
            {
                var item = place with { Name = place.IsBody ? place.Name + "Item" : Singular.Of(place.Name), IsBody = false };
                foreach (var nested in SchemaSlot.Under(schema, "items").Concat(SchemaSlot.Under(schema, "additionalProperties")))
                {
                    Hoist(nested, item);
                }

                return;
            }

            if (!_hoisted.TryGetValue(schema.Origin!, out var className))
            {
                className = _types.Give(schema.Origin!, place.Name, place.Parent);
                _hoisted[schema.Origin!] = className;
                AddComponent(className, schema, place);
            }

            slot.Schema = SchemaFacts.UseOf(className, schema);
        }

        private void AddComponent(string className, MapNode original, Place place)
        {
            var component = (MapNode)original.Clone();
            component.Remove("nullable");

            // What is said of a property is about the property; only a body's is about the body.
            if (!place.IsBody)
            {
                foreach (var key in SchemaFacts.AboutTheUse)
                {
                    component.Remove(key);
                }
            }

            CSharpExtension.Name(component, () => className);
            Add(className, component);
            HoistProperties(component, className, isEnvelope: place.IsBody);
        }

        private void Add(string name, MapNode schema)
        {
            if (!preparation.Schemas.TryAdd(name, schema))
            {
                throw new DocumentException(schema.Location, $"{schema.Origin}: the ledger of names gives the name '{name}' to two types.");
            }
        }
    }
}

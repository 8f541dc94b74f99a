using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Turns every inline enum into a component, named after its parent and property. If several enums have the same property name
/// and their parents end in the same word, they become one type with the values of all of them, named after that word and the
/// property. An enum whose values are not texts becomes the plain type of its values.
/// </summary>
public sealed class HoistEnums : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        foreach (var schema in DocumentWalk.Schemas(preparation.Document).Where(schema => schema.List("enum") is not null && !SchemaFacts.IsEnum(schema)))
        {
            schema.Remove("enum");
        }

        var types = new TypeNames(preparation.Names);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Sites(preparation.Document).GroupBy(site => (site.LastWord, site.Property)).ToList())
        {
            NameTypes(preparation.Names, types, [.. group.DistinctBy(site => site.Origin)], given);
            foreach (var site in group)
            {
                var name = given[site.Origin];
                AddValues(preparation, name, site.Slot.Schema);
                site.Slot.Schema = SchemaFacts.UseOf(name, site.Slot.Schema);
            }
        }
    }

    private static void NameTypes(NameLedger names, TypeNames types, IReadOnlyList<Site> sites, Dictionary<string, string> given)
    {
        var ofGroup = new HashSet<string>(StringComparer.Ordinal);

        // Enums that have a name in the ledger come first, so that a new enum can share their type, independent of the order.
        foreach (var site in sites.OrderBy(site => names[NameKind.Types].ContainsKey(site.Origin) ? 0 : 1))
        {
            if (!given.TryGetValue(site.Origin, out var name))
            {
                var wanted = (sites.Count > 1 ? site.LastWord : site.Parent) + site.Property;
                name = ofGroup.Contains(wanted)
                    ? names.Give(NameKind.Types, site.Origin, () => wanted)
                    : types.Give(site.Origin, wanted, site.Parent);
                given[site.Origin] = name;
            }

            ofGroup.Add(name);
        }
    }

    private static IEnumerable<Site> Sites(MapNode document)
    {
        foreach (var component in DocumentWalk.ComponentSchemas(document))
        {
            foreach (var property in SchemaSlot.Each(component.Schema.Map("properties")))
            {
                foreach (var site in SitesIn(property, component.Key, Identifier.Pascal(property.Key)))
                {
                    yield return site;
                }
            }
        }

        foreach (var operation in DocumentWalk.Operations(document))
        {
            var method = CSharpExtension.NameOf(operation.Node)!;
            foreach (var parameter in operation.Parameters)
            {
                var name = Identifier.Pascal(parameter.Text("name") ?? "value");
                foreach (var site in DocumentOperation.ParameterSchemas(parameter).SelectMany(slot => SitesIn(slot, method, name)))
                {
                    yield return site with { LastWord = method, Origin = StablePointer(parameter, site.Origin) };
                }
            }

            foreach (var slot in operation.BodySchemas())
            {
                foreach (var site in SitesIn(slot, method, "Value"))
                {
                    yield return site with { LastWord = method };
                }
            }
        }
    }

    private static IEnumerable<Site> SitesIn(SchemaSlot slot, string parent, string property)
    {
        if (SchemaFacts.IsEnum(slot.Schema))
        {
            return [new Site(slot, parent, property, LastWordOf(parent))];
        }

        return SchemaSlot.Under(slot.Schema, "items").Concat(SchemaSlot.Under(slot.Schema, "additionalProperties"))
            .SelectMany(nested => SitesIn(nested, parent, Singular.Of(property)));
    }

    // The ledger of names keys a parameter by its location and name, because its index in the list can change.
    // A parameter that is a reference keeps the pointer of the component.
    private static string StablePointer(MapNode parameter, string pointer)
    {
        if (parameter.Origin is not { } origin || !origin.StartsWith("/paths/", StringComparison.Ordinal) || !pointer.StartsWith(origin, StringComparison.Ordinal))
        {
            return pointer;
        }

        var list = origin[..origin.LastIndexOf('/')];
        return JsonPointer.Append(list, $"{parameter.Text("in")}:{parameter.Text("name")}") + pointer[origin.Length..];
    }

    private static void AddValues(Preparation preparation, string name, MapNode original)
    {
        if (preparation.Schemas.Map(name) is not { } component)
        {
            component = new MapNode(original.Location) { Origin = original.Origin };
            component.Set("type", "string");
            component["enum"] = new ListNode(original.Location);
            CSharpExtension.Name(component, () => name);
            preparation.Schemas[name] = component;
        }

        var values = component.List("enum")
            ?? throw new DocumentException(original.Location, $"{original.Origin}: the ledger of names assigns the name '{name}' to two types.");
        foreach (var value in original.List("enum")!.Where(value => !values.Texts().Contains(((ScalarNode)value).Text, StringComparer.Ordinal)))
        {
            values.Add(value.Clone());
        }
    }

    private static string LastWordOf(string name)
    {
        var start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start]))
        {
            start--;
        }

        return name[start..];
    }

    private sealed record Site(SchemaSlot Slot, string Parent, string Property, string LastWord)
    {
        public string Origin { get; init; } = Slot.Schema.Origin!;
    }
}

using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.Drift.Client.Surface;

/// <summary>
/// Creates the surface from a prepared document. The preparation has made all decisions for the templates, so this class makes none.
/// </summary>
internal sealed class SurfaceBuilder(MapNode prepared, MapNode published)
{
    private readonly PublishedPlaces _places = new(published);

    /// <summary>Creates the surface.</summary>
    public ClientSurface Build()
    {
        var methods = new MethodBuilder(_places);
        return new ClientSurface(
            [.. published.List("servers")?.OfType<MapNode>().Select(server => server.Text("url")).OfType<string>() ?? []],
            ByName(DocumentWalk.ComponentSchemas(prepared).Select(slot => Type(slot.Key, slot.Schema)), type => type.Name),
            ByName(DocumentWalk.Operations(prepared).Select(methods.Build), method => method.Name),
            _places);
    }

    private static OrderedDictionary<string, T> ByName<T>(IEnumerable<T> all, Func<T, string> name) =>
        new(all.Select(one => KeyValuePair.Create(name(one), one)), StringComparer.Ordinal);

    private ClientType Type(string name, MapNode schema)
    {
        var isEnum = SchemaFacts.IsEnum(schema);
        return new ClientType(
            name,
            isEnum,
            isEnum ? [] : [.. SchemaSlot.Each(schema.Map("properties")).Select(slot => Member(schema, slot))],
            isEnum ? [.. schema.Map(CSharpExtension.Key)!.List("values")!.OfType<MapNode>().Select(value => Value(schema, value))] : [],
            schema.TryGet<ScalarNode>("additionalProperties", out var others) && others.Text == "false",
            !isEnum && schema.IsTrue("deprecated"),
            _places.Of(schema, schema.Origin));
    }

    private ClientMember Member(MapNode type, SchemaSlot slot)
    {
        var property = slot.Schema;
        var extension = property.Map(CSharpExtension.Key)!;
        return new ClientMember(
            extension.Text("name")!,
            TypeExpression.Parse(extension.Text("type")!),
            TypeExpression.Parse(extension.Text("codec")!),
            extension.IsTrue("required"),
            slot.Key,
            extension.Text("helper") is { } helper ? new ClientHelper(helper, TypeExpression.Parse(extension.Text("helperType")!)) : null,
            property.IsTrue("deprecated"),
            _places.Of(property, JsonPointer.Append($"{type.Origin}/properties", slot.Key)));
    }

    private ClientEnumValue Value(MapNode type, MapNode value)
    {
        var text = value.Text("text")!;
        var listed = type.List("enum")!.OfType<ScalarNode>().First(node => node.Text == text);
        return new ClientEnumValue(value.Text("name")!, text, _places.Of(listed, listed.Origin));
    }
}

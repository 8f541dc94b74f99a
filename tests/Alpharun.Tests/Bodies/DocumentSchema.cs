using System.Text.Json.Nodes;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Tests.Bodies;

/// <summary>A schema of the document, for creating bodies. References are resolved, and the parts of an <c>allOf</c> are merged.</summary>
internal sealed class DocumentSchema
{
    private readonly MapNode _document;
    private readonly MapNode[] _parts;

    private DocumentSchema(MapNode document, Node schema)
    {
        _document = document;
        _parts = [.. Parts((MapNode)schema)];
    }

    /// <summary>The properties, in the order of the document.</summary>
    public IEnumerable<(string Name, DocumentSchema Schema, bool IsRequired)> Properties =>
        from part in _parts
        from property in part.Map("properties") ?? Enumerable.Empty<KeyValuePair<string, Node>>()
        select (property.Key, new DocumentSchema(_document, property.Value), _parts.Any(each => Texts(each, "required").Contains(property.Key)));

    /// <summary>The schema of the items of an array.</summary>
    public DocumentSchema Items => new(_document, First("items") ?? throw new NotSupportedException("An array without items."));

    /// <summary>Whether null is valid.</summary>
    public bool IsNullable => _parts.Any(part => part.IsTrue("nullable")) || Types.Contains("null");

    /// <summary>The type of the value, or <c>null</c> if there are several types or none.</summary>
    public string? Type => Types.Except(["null"]).ToArray() is [var type] ? type : null;

    private IEnumerable<string> Types => _parts.SelectMany(part => Texts(part, "type"));

    /// <summary>Gets the schema of the body with a status.</summary>
    public static DocumentSchema OfResponse(MapNode document, string path, string status) =>
        new(document, JsonPointer.Find(document, JsonPointer.Append("/paths", path) + $"/get/responses/{status}/content/application~1json/schema")!);

    /// <summary>Creates a value with every property. Every text contains the secret.</summary>
    public JsonNode Value() => Type switch
    {
        "object" => new JsonObject(Properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema.Value()))),
        "array" => new JsonArray(Items.Value()),
        "number" => JsonValue.Create(1.5),
        "integer" => JsonValue.Create(1),
        "boolean" => JsonValue.Create(true),
        _ => JsonValue.Create("5ecret"),
    };

    private IEnumerable<MapNode> Parts(MapNode schema)
    {
        while (schema.Text("$ref") is { } reference)
        {
            schema = (MapNode)JsonPointer.Find(_document, JsonPointer.OfReference(reference)!)!;
        }

        return [schema, .. (schema.List("allOf") ?? Enumerable.Empty<Node>()).SelectMany(part => Parts((MapNode)part))];
    }

    private Node? First(string keyword) => _parts.Select(part => part.TryGet<Node>(keyword, out var node) ? node : null).FirstOrDefault(node => node is not null);

    private static IEnumerable<string> Texts(MapNode part, string keyword) =>
        part.Text(keyword) is { } text ? [text] : (part.List(keyword) ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Select(scalar => scalar.Text);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>Suggests edits that allow null for one use of a schema, without changing its other uses.</summary>
/// <param name="validator">The validator for the schemas of the document.</param>
/// <param name="hasNullType">Whether null is a type, as in OpenAPI 3.1. In OpenAPI 3.0, <c>nullable</c> allows null.</param>
internal sealed class NullSuggestions(SchemaValidator validator, bool hasNullType)
{
    private static readonly string[] Branches = ["anyOf", "oneOf"];
    private static readonly JsonElement Null = JsonElement.Parse("null");

    /// <summary>Creates the edits for a schema that does not allow null.</summary>
    public IEnumerable<JsonObject> Of(string pointer, MapNode schema) => hasNullType ? WithNullType(pointer, schema) : Nullable(pointer, schema);

    private static JsonObject Reference(MapNode schema) => new() { ["$ref"] = schema.Text("$ref") };

    private static JsonObject NullType() => new() { ["type"] = "null" };

    // Many tools ignore keywords next to a $ref.
    private static IEnumerable<JsonObject> Nullable(string pointer, MapNode schema)
    {
        if (schema.Contains("$ref") && !schema.Contains("allOf"))
        {
            yield return JsonPatch.Remove(pointer + "/$ref");
            yield return JsonPatch.Add(pointer + "/allOf", new JsonArray(Reference(schema)));
        }

        yield return JsonPatch.Add(pointer + "/nullable", true);
    }

    private static IEnumerable<JsonObject> OfType(string pointer, MapNode schema)
    {
        if (schema.Text("type") is { } type && type != "null")
        {
            yield return JsonPatch.Replace(pointer + "/type", new JsonArray(type, "null"));
        }
        else if (schema.List("type") is { } types && !types.Texts().Contains("null"))
        {
            yield return JsonPatch.Add(pointer + "/type/-", "null");
        }
    }

    private static IEnumerable<JsonObject> OfValues(string pointer, MapNode schema)
    {
        if (schema.List("enum") is { } values)
        {
            if (!values.Any(IsNull))
            {
                yield return JsonPatch.Add(pointer + "/enum/-", null);
            }
        }
        else if (schema.TryGet<Node>("const", out var constant) && !IsNull(constant))
        {
            yield return JsonPatch.Remove(pointer + "/const");
            yield return JsonPatch.Add(pointer + "/enum", new JsonArray(JsonNode.Parse(JsonOutput.ToBytes(constant)), null));
        }
    }

    private static IEnumerable<JsonObject> OfReference(string pointer, MapNode schema)
    {
        if (schema.Contains("$ref") && Array.Find(Branches, keyword => !schema.Contains(keyword)) is { } free)
        {
            yield return JsonPatch.Remove(pointer + "/$ref");
            yield return JsonPatch.Add($"{pointer}/{free}", new JsonArray(Reference(schema), NullType()));
        }
    }

    private static IEnumerable<(string Pointer, MapNode Schema)> Schemas(string pointer, MapNode schema, string keyword) =>
        (schema.List(keyword) ?? Enumerable.Empty<Node>())
            .Select((node, index) => (FormattableString.Invariant($"{pointer}/{keyword}/{index}"), node as MapNode))
            .Where(each => each.Item2 is not null)!;

    private static bool IsNull(Node node) => node is ScalarNode { Kind: ScalarKind.Null };

    private IEnumerable<JsonObject> WithNullType(string pointer, MapNode schema) =>
    [
        .. OfReference(pointer, schema),
        .. OfType(pointer, schema),
        .. OfValues(pointer, schema),
        .. OfBranches(pointer, schema),
        .. Schemas(pointer, schema, "allOf").Where(Refuses).SelectMany(each => WithNullType(each.Pointer, each.Schema)),
    ];

    private IEnumerable<JsonObject> OfBranches(string pointer, MapNode schema) =>
        from keyword in Branches
        where schema.Contains(keyword) && Schemas(pointer, schema, keyword).All(Refuses)
        select JsonPatch.Add($"{pointer}/{keyword}/-", NullType());

    private bool Refuses((string Pointer, MapNode Schema) each) => validator.Validate(each.Pointer, each.Schema, Null).Count > 0;
}

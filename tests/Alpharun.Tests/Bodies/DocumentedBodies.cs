using System.Text.Json.Nodes;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Tests.Bodies;

/// <summary>
/// Bodies in which one documented value is missing, null, or of another type. New properties of the document have test cases
/// automatically.
/// </summary>
internal static class DocumentedBodies
{
    // A placeholder that does not occur in the body.
    private const string Here = "\"@here@\"";

    private static readonly (string Type, string Json, string Name)[] Values =
    [
        ("string", "\"5ecret\"", "a string"), ("number", "5.25", "a number"), ("boolean", "true", "a boolean"), ("array", "[\"5ecret\"]", "an array"), ("object", "{\"5ecret\":1}", "an object"),
    ];

    /// <summary>The test cases.</summary>
    public static IEnumerable<BodyRow> Rows { get; } = [.. Make()];

    private static IEnumerable<BodyRow> Make()
    {
        var document = DocumentReader.ReadMap(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi", "alpharun.yaml")), "alpharun.yaml");
        var response = DocumentSchema.OfResponse(document, "/customer-interactions/{CUSTOMER_INTERACTION_ID}", "200");
        return Below(response, response.Value(), [], "$");
    }

    private static IEnumerable<BodyRow> Below(DocumentSchema schema, JsonNode whole, object[] steps, string path) => schema.Type switch
    {
        "object" => schema.Properties.SelectMany(property => OfProperty(property.Schema, whole, [.. steps, property.Name], path, property.Name, property.IsRequired)),
        "array" => OfItem(schema.Items, whole, [.. steps, 0], $"{path}[0]"),
        _ => [],
    };

    private static IEnumerable<BodyRow> OfProperty(DocumentSchema schema, JsonNode whole, object[] steps, string objectPath, string name, bool isRequired)
    {
        var path = $"{objectPath}.{name}";
        var (missing, isNull) = (Without(whole, steps), With(whole, steps, "null"));

        // The envelope may lack every property. The body then contains no customer interaction.
        BodyRow[] absent = BodyText.InteractionPath.StartsWith(path, StringComparison.Ordinal)
            ? [Empty($"{path} is missing", missing), Empty($"{path} is null", isNull)]
            : isRequired
            ? [Refused($"{path} is missing", missing, objectPath, $"The required property '{name}' is missing."), schema.IsNullable ? Read($"{path} is null", isNull) : Null(schema, isNull, path)]
            : [Read($"{path} is missing", missing), Read($"{path} is null", isNull)];
        return [.. absent, .. OfValue(schema, whole, steps, path)];
    }

    private static IEnumerable<BodyRow> OfItem(DocumentSchema schema, JsonNode whole, object[] steps, string path)
    {
        var isNull = With(whole, steps, "null");
        return [schema.IsNullable ? Read($"{path} is null", isNull) : Null(schema, isNull, path), .. OfValue(schema, whole, steps, path)];
    }

    // A union keeps values of any type.
    private static IEnumerable<BodyRow> OfValue(DocumentSchema schema, JsonNode whole, object[] steps, string path) =>
    [
        .. from value in Values
           where value.Name != Expected(schema)
           let body = With(whole, steps, value.Json)
           select schema.Type is null ? Read($"{path} is {value.Name}", body) : Refused($"{path} is {value.Name}", body, path, $"Expected {Expected(schema)}, found {value.Name}."),
        .. Below(schema, whole, steps, path),
    ];

    private static string? Expected(DocumentSchema schema) =>
        Values.SingleOrDefault(value => value.Type == (schema.Type == "integer" ? "number" : schema.Type)).Name;

    private static BodyRow Read(string name, string marked) => BodyRow.Read(name, Unmarked(marked), interaction => interaction is not null, true);

    private static BodyRow Refused(string name, string marked, string path, string problem) => BodyRow.Refused(name, marked, path) with { Problem = problem };

    private static BodyRow Null(DocumentSchema schema, string marked, string path) => Refused($"{path} is null", marked, path, $"Expected {Expected(schema)}, found null.");

    // A missing value has no position, so the position is the start of the body.
    private static BodyRow Empty(string name, string marked) =>
        Refused(name, BodyRow.Here + Unmarked(marked), BodyText.InteractionPath, "The value is missing or null.");

    private static string Unmarked(string marked) => marked.Replace($"{BodyRow.Here}", "", StringComparison.Ordinal);

    private static string With(JsonNode whole, object[] steps, string json)
    {
        var changed = whole.DeepClone();
        var parent = steps[..^1].Aggregate(changed, Into);
        if (steps[^1] is int index)
        {
            parent[index] = "@here@";
        }
        else
        {
            parent[(string)steps[^1]] = "@here@";
        }

        return changed.ToJsonString(BodyText.Plain).Replace(Here, BodyRow.Here + json, StringComparison.Ordinal);
    }

    // The position of a missing property is the end of its object.
    private static string Without(JsonNode whole, object[] steps)
    {
        var changed = whole.DeepClone();
        var parent = steps[..^1].Aggregate(changed, Into).AsObject();
        parent.Remove((string)steps[^1]);
        var isEmpty = parent.Count == 0;
        parent["@here@"] = "@here@";
        return changed.ToJsonString(BodyText.Plain).Replace($"{(isEmpty ? "" : ",")}{Here}:{Here}", BodyRow.Here.ToString(), StringComparison.Ordinal);
    }

    private static JsonNode Into(JsonNode node, object step) => (step is int index ? node[index] : node[(string)step])!;
}

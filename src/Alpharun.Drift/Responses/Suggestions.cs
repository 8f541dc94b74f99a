using System.Text.Json;
using System.Text.Json.Nodes;
using Alpharun.Drift.Reports;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>
/// Suggests edits of a document as a JSON Patch. There are four kinds of edits: add a property, allow null, remove a format, and add an
/// enum value. Edits that require a decision, such as required properties or other types, are not suggested.
/// </summary>
internal static class Suggestions
{
    /// <summary>Creates the patch.</summary>
    public static string Of(MapNode document, SchemaValidator validator, IEnumerable<Sightings> seen)
    {
        var hasNullType = SpecificationVersion.HasJsonSchemas(document);
        var nulls = new NullSuggestions(validator, hasNullType);
        var properties = new Dictionary<(string Schema, string Name), HashSet<string>>();
        var edits = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var sightings in seen)
        {
            var deviation = sightings.First;
            if (deviation.Kind is DeviationKind.UndocumentedProperty or DeviationKind.ForbiddenProperty)
            {
                // Several operations can return the same property of a component with different types.
                var key = (deviation.SchemaPointer, JsonPointer.Keys(deviation.Path).Last());
                if (!deviation.HasPrivateName && key.Item2 != JsonValues.NoText)
                {
                    properties.TryAdd(key, new HashSet<string>(StringComparer.Ordinal));
                    properties[key].UnionWith(sightings.Types);
                }
            }
            else
            {
                foreach (var edit in Edits(document, sightings, nulls))
                {
                    edits.TryAdd(edit.ToJsonString(), edit);
                }
            }
        }

        var additions = properties.GroupBy(entry => entry.Key.Schema).SelectMany(group => Additions(document, group.Key, group.Select(entry => (entry.Key.Name, SchemaOf(entry.Value, hasNullType)))));
        return ReportJson.Write(writer => new JsonArray([.. additions, .. edits.Values]).WriteTo(writer));
    }

    private static IEnumerable<JsonObject> Additions(MapNode document, string pointer, IEnumerable<(string Name, JsonObject Schema)> properties)
    {
        pointer += "/properties";
        IEnumerable<JsonObject> first = JsonPointer.Find(document, pointer) is null ? [JsonPatch.Add(pointer, new JsonObject())] : [];
        return first.Concat(properties.Select(property => JsonPatch.Add(JsonPointer.Append(pointer, property.Name), property.Schema)));
    }

    private static IEnumerable<JsonObject> Edits(MapNode document, Sightings sightings, NullSuggestions nulls)
    {
        var deviation = sightings.First;
        var pointer = deviation.Kind == DeviationKind.UnexpectedNull ? deviation.UsePointer : deviation.SchemaPointer;
        return (deviation.Kind, JsonPointer.Find(document, pointer)) switch
        {
            (DeviationKind.UnexpectedNull, MapNode schema) => nulls.Of(pointer, schema),
            (DeviationKind.WrongFormat, MapNode schema) when schema.Contains("format") => [JsonPatch.Remove(pointer + "/format")],
            (DeviationKind.UnknownEnumValue or DeviationKind.EnumValueInOtherCase, MapNode schema) when schema.Contains("enum") =>
                sightings.Values.Order(StringComparer.Ordinal).Where(IsText).Select(value => JsonPatch.Add(pointer + "/enum/-", JsonNode.Parse(value))),
            _ => [],
        };
    }

    // JSON can escape an unpaired surrogate, but a document cannot contain one.
    private static bool IsText(string json)
    {
        try
        {
            return JsonNode.Parse(json)!.ToJsonString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonObject SchemaOf(HashSet<string> found, bool hasNullType)
    {
        var types = found.Where(type => type != "null").ToList();
        var hasNull = found.Contains("null");
        return (types, hasNull) switch
        {
            ([var type], false) => WithItems(type, new JsonObject { ["type"] = type }),
            ([var type], true) when hasNullType => WithItems(type, new JsonObject { ["type"] = new JsonArray(type, "null") }),
            ([var type], true) => WithItems(type, new JsonObject { ["type"] = type, ["nullable"] = true }),

            // Only null or several types were observed, so the schema allows any value.
            (_, true) when !hasNullType => new JsonObject { ["nullable"] = true },
            _ => [],
        };
    }

    private static JsonObject WithItems(string type, JsonObject schema)
    {
        if (type == "array")
        {
            schema["items"] = new JsonObject();
        }

        return schema;
    }
}

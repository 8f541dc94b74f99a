using System.Text.Json.Nodes;
using Alpharun.OpenApi.Drift.Reports;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Validation;

namespace Alpharun.OpenApi.Drift.Responses;

/// <summary>
/// Edits of a document as a JSON Patch, of four kinds only: add a property, allow null, drop a format, add an enum value. All
/// that needs judgement (what is required, another type) is left to people.
/// </summary>
internal static class Suggestions
{
    /// <summary>The patch.</summary>
    public static string Of(MapNode document, IEnumerable<Tally> tallies)
    {
        var isVersion30 = document.Text("openapi")?.StartsWith("3.0", StringComparison.Ordinal) == true;
        var edits = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var tally in tallies)
        {
            if (tally.Deviation is { } deviation && JsonPointer.Find(document, deviation.SchemaPointer) is MapNode schema)
            {
                foreach (var edit in Edits(tally, deviation, schema, isVersion30))
                {
                    // Several operations may show the same of one component.
                    edits.TryAdd(edit.ToJsonString(), edit);
                }
            }
        }

        return JsonText.Write(writer => new JsonArray([.. edits.Values]).WriteTo(writer));
    }

    private static IEnumerable<JsonObject> Edits(Tally tally, Deviation deviation, MapNode schema, bool isVersion30)
    {
        var pointer = deviation.SchemaPointer;
        return deviation.Kind switch
        {
            DeviationKind.UndocumentedProperty => [Edit("add", JsonPointer.Append(pointer + "/properties", JsonPointer.Keys(deviation.Path).Last()), SchemaOf(tally.Types, isVersion30))],
            DeviationKind.UnexpectedNull => Nullable(pointer, schema, isVersion30),
            DeviationKind.WrongFormat when schema.Contains("format") => [Edit("remove", pointer + "/format", null)],
            DeviationKind.UnknownEnumValue or DeviationKind.EnumValueInOtherCase when schema.Contains("enum") =>
                tally.Values.Order(StringComparer.Ordinal).Select(value => Edit("add", pointer + "/enum/-", JsonNode.Parse(value))),
            _ => [],
        };
    }

    private static IEnumerable<JsonObject> Nullable(string pointer, MapNode schema, bool isVersion30)
    {
        if (isVersion30)
        {
            yield return Edit("add", pointer + "/nullable", true);
        }
        else if (schema.Text("type") is { } type)
        {
            yield return Edit("replace", pointer + "/type", new JsonArray(type, "null"));
            if (schema.Contains("enum"))
            {
                yield return Edit("add", pointer + "/enum/-", null);
            }
        }
        else if (schema.List("type") is not null)
        {
            yield return Edit("add", pointer + "/type/-", "null");
        }
    }

    private static JsonObject SchemaOf(IReadOnlyCollection<string> found, bool isVersion30)
    {
        var types = found.Where(type => type != "null").Order(StringComparer.Ordinal).ToList();
        var hasNull = found.Contains("null");
        if (types is ["integer", "number"])
        {
            types = ["number"];
        }

        return (types, hasNull) switch
        {
            ([var type], false) => WithItems(type, new JsonObject { ["type"] = type }),
            ([var type], true) when isVersion30 => WithItems(type, new JsonObject { ["type"] = type, ["nullable"] = true }),
            ([var type], true) => WithItems(type, new JsonObject { ["type"] = new JsonArray(type, "null") }),

            // Anything, for nothing more is known: null alone, or several types.
            (_, true) when isVersion30 => new JsonObject { ["nullable"] = true },
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

    private static JsonObject Edit(string operation, string pointer, JsonNode? value)
    {
        var edit = new JsonObject { ["op"] = operation, ["path"] = pointer };
        if (operation != "remove")
        {
            edit["value"] = value;
        }

        return edit;
    }
}

using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Drift.Tests.Responses;

/// <summary>Applies an operation of a JSON Patch to a document.</summary>
internal static class Patch
{
    public static void Apply(MapNode document, JsonElement edit)
    {
        var pointer = edit.GetProperty("path").GetString()!;
        var key = JsonPointer.Keys(pointer).Last();
        var parent = JsonPointer.Find(document, pointer[..pointer.LastIndexOf('/')]);
        switch (edit.GetProperty("op").GetString(), parent)
        {
            case ("remove", MapNode map):
                Assert.That(map.Remove(key), Is.True, pointer);
                break;
            case ("add", ListNode list) when key == "-":
                list.Add(Value(edit));
                break;
            case ("add", MapNode map) when !map.Contains(key):
                map[key] = Value(edit);
                break;
            case ("replace", MapNode map) when map.Contains(key):
                map[key] = Value(edit);
                break;
            default:
                Assert.Fail($"The edit of '{pointer}' cannot be applied.");
                break;
        }
    }

    private static Node Value(JsonElement edit) => DocumentReader.ReadMap($"{{\"value\":{edit.GetProperty("value").GetRawText()}}}", "edit")["value"];
}

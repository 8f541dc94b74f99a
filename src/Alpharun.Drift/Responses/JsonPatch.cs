using System.Text.Json.Nodes;

namespace Alpharun.Drift.Responses;

/// <summary>Creates the operations of a JSON Patch (RFC 6902).</summary>
internal static class JsonPatch
{
    /// <summary>Adds a member, or an item if the pointer ends with a dash.</summary>
    public static JsonObject Add(string pointer, JsonNode? value) => new() { ["op"] = "add", ["path"] = pointer, ["value"] = value };

    /// <summary>Replaces an existing value.</summary>
    public static JsonObject Replace(string pointer, JsonNode? value) => new() { ["op"] = "replace", ["path"] = pointer, ["value"] = value };

    /// <summary>Removes a member.</summary>
    public static JsonObject Remove(string pointer) => new() { ["op"] = "remove", ["path"] = pointer };
}

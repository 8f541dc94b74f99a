using System.Text.Json.Nodes;

namespace Alpharun.Drift.Responses;

/// <summary>The operations of a JSON Patch (RFC 6902).</summary>
internal static class JsonPatch
{
    /// <summary>Adds a member, or an item where the pointer ends with a dash.</summary>
    public static JsonObject Add(string pointer, JsonNode? value) => new() { ["op"] = "add", ["path"] = pointer, ["value"] = value };

    /// <summary>Puts another value where there is one.</summary>
    public static JsonObject Replace(string pointer, JsonNode? value) => new() { ["op"] = "replace", ["path"] = pointer, ["value"] = value };

    /// <summary>Takes a member out.</summary>
    public static JsonObject Remove(string pointer) => new() { ["op"] = "remove", ["path"] = pointer };
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Compares and changes JSON.</summary>
internal static class Json
{
    /// <summary>Returns a canonical text that is independent of white space and the order of properties. Numbers keep their spelling.</summary>
    public static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Canonical(document.RootElement);
    }

    /// <summary>Adds or replaces a property of an object.</summary>
    public static string With(string json, string property, string value)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        root[property] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    /// <summary>Removes a property of an object.</summary>
    public static string Without(string json, string property)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        root.Remove(property);
        return root.ToJsonString();
    }

    private static string Canonical(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => $"{Quoted(property.Name)}:{Canonical(property.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Canonical))}]",
        JsonValueKind.String => Quoted(element.GetString()!),
        _ => element.GetRawText(),
    };

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}

using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Pulling;

/// <summary>Sorts a merged document. Keys of the specification have the order of the specification, and other keys are sorted by name.</summary>
internal static class MergedOrder
{
    private static readonly string[] RootKeys =
    [
        "openapi", "jsonSchemaDialect", "info", "externalDocs", "servers", "security", "tags", "paths", "webhooks", "components",
    ];

    private static readonly string[] ComponentKeys =
        ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems"];

    private static readonly string[] PathItemKeys = ["$ref", "summary", "description", "servers", "parameters", .. HttpMethods.All];

    /// <summary>Returns the sorted document.</summary>
    public static MapNode Of(MapNode root)
    {
        foreach (var (key, value) in root.ToList())
        {
            root[key] = (key, value) switch
            {
                ("paths" or "webhooks", MapNode items) => Sorted(items, [], item => Sorted(item, PathItemKeys)),
                ("components", MapNode components) => Sorted(components, ComponentKeys, section => Sorted(section, [])),
                (Sources.ExternalDocuments.Key, MapNode map) => Sorted(map, []),
                ("tags", ListNode tags) => Sorted(tags),
                _ => value,
            };
        }

        return Sorted(root, RootKeys);
    }

    private static MapNode Sorted(MapNode map, string[] first, Func<MapNode, MapNode>? inner = null)
    {
        var sorted = new MapNode(map.Location);
        foreach (var (key, value) in map.OrderBy(entry => RankIn(first, entry.Key)).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            sorted[key] = inner is not null && value is MapNode child ? inner(child) : value;
        }

        return sorted;
    }

    private static ListNode Sorted(ListNode tags)
    {
        var sorted = new ListNode(tags.Location);
        foreach (var tag in tags.OrderBy(tag => (tag as MapNode)?.Text("name"), StringComparer.Ordinal))
        {
            sorted.Add(tag);
        }

        return sorted;
    }

    private static int RankIn(string[] keys, string key) => Array.IndexOf(keys, key) is var index and >= 0 ? index : keys.Length;
}

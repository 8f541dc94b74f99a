using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>Extension methods for maps that can be missing.</summary>
internal static class MapNodes
{
    /// <summary>Returns the entries; no entries if the map is missing.</summary>
    public static IEnumerable<KeyValuePair<string, Node>> Entries(this MapNode? map) => map ?? Enumerable.Empty<KeyValuePair<string, Node>>();

    /// <summary>Gets the node of a key; <c>null</c> if the map or the key is missing.</summary>
    public static Node? At(this MapNode? map, string key) => map is not null && map.TryGet<Node>(key, out var node) ? node : null;

    /// <summary>Returns the distinct keys of two maps. The keys of the first map come first.</summary>
    public static IEnumerable<string> Names(MapNode? one, MapNode? other) => (one?.Keys ?? []).Union(other?.Keys ?? []);
}

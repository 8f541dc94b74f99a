using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>Maps that may be missing.</summary>
internal static class MapNodes
{
    /// <summary>The entries; none where there is no map.</summary>
    public static IEnumerable<KeyValuePair<string, Node>> Entries(this MapNode? map) => map ?? Enumerable.Empty<KeyValuePair<string, Node>>();

    /// <summary>The node under a key, if there is one.</summary>
    public static Node? At(this MapNode? map, string key) => map is not null && map.TryGet<Node>(key, out var node) ? node : null;

    /// <summary>The keys of two maps, those of the first before those that only the second has.</summary>
    public static IEnumerable<string> Names(MapNode? one, MapNode? other) => (one?.Keys ?? []).Union(other?.Keys ?? []);
}

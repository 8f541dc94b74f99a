using System.Text.RegularExpressions;
using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>A path that is in both documents or in one of them.</summary>
/// <param name="Name">The path as written in the base document, or else in the revised document.</param>
/// <param name="Base">The path item in the base document; <c>null</c> if there is none.</param>
/// <param name="Revision">The path item in the revised document; <c>null</c> if there is none.</param>
/// <param name="Renamed">Maps the names of path parameters in the base document to their new names in the revised document.</param>
internal sealed partial record PathMatch(string Name, Node? Base, Node? Revision, IReadOnlyDictionary<string, string> Renamed)
{
    /// <summary>No renamed parameters.</summary>
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    /// <summary>Matches the paths of both documents. A path whose parameters were only renamed is the same path.</summary>
    public static IEnumerable<PathMatch> All(MapNode? was, MapNode? now)
    {
        var left = now.Entries().Where(path => !IsExtension(path.Key)).ToDictionary(path => path.Key, path => path.Value, StringComparer.Ordinal);
        var shapes = left.Keys.Where(path => was?.Contains(path) != true).GroupBy(Shape).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (path, node) in was.Entries().Where(path => !IsExtension(path.Key)))
        {
            var other = left.ContainsKey(path) ? path : shapes.GetValueOrDefault(Shape(path));
            if (other is not null && left.Remove(other, out var found))
            {
                yield return new PathMatch(path, node, found, Renames(path, other));
            }
            else
            {
                yield return new PathMatch(path, node, null, None);
            }
        }

        foreach (var (path, node) in now.Entries().Where(path => left.ContainsKey(path.Key)))
        {
            yield return new PathMatch(path, null, node, None);
        }
    }

    private static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.Ordinal);

    private static string Shape(string path) => Parameter().Replace(path, "{}");

    private static Dictionary<string, string> Renames(string was, string now) =>
        Parameter().Matches(was).Zip(Parameter().Matches(now))
            .Where(pair => pair.First.Value != pair.Second.Value)
            .DistinctBy(pair => pair.First.Value)
            .ToDictionary(pair => pair.First.Groups[1].Value, pair => pair.Second.Groups[1].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\{([^{}/]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}

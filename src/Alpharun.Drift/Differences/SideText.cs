using Alpharun.OpenApi;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>What a finding shows of both sides: what the change says of them, or else what stands in the documents.</summary>
internal static class SideText
{
    private const int Longest = 160;

    /// <summary>The texts of both sides, one line each; <c>null</c> where there is nothing, or nothing to show.</summary>
    public static (string? Was, string? Is) Of(Change change, Pair<Node> sides) => change switch
    {
        { Facet: "security-scope" } => change.How == Changes.Added ? (null, change.Subject) : (change.Subject, null),
        { Was: not null } or { Is: not null } => (change.Was, change.Is),
        { How: Changes.Added } => (null, Excerpt(sides.Revision)),
        { How: Changes.Removed or Changes.RemovedAfterDeprecation or Changes.RemovedBeforeSunset } => (Excerpt(sides.Base), null),
        { How: Changes.Introduced } => (null, change.Facet),
        { How: Changes.Lifted } => (change.Facet, null),
        { How: Changes.Required } => ("optional", "required"),
        { How: Changes.Optional } => ("required", "optional"),
        { How: Changes.Allowed } => ("not null", "may be null"),
        { How: Changes.Forbidden } => ("may be null", "not null"),
        { How: Changes.Deprecated or Changes.DeprecatedWithSunset } => ("not deprecated", "deprecated"),
        { How: Changes.Reactivated } => ("deprecated", "not deprecated"),
        _ => (null, null),
    };

    // Its own keys, and of what is below them the names alone.
    private static string Excerpt(Node node)
    {
        var text = node is MapNode map
            ? string.Join(", ", map.Where(entry => !IsProse(entry.Key)).Select(entry => $"{entry.Key}: {Brief(entry.Value)}"))
            : Brief(node);
        return ShortText.Of(text, Longest);
    }

    private static string Brief(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(", ", map.Keys)}}}",
        ListNode list => $"[{string.Join(", ", list.Select(item => item is ScalarNode scalar ? scalar.Text : "…"))}]",
        _ => node.Show(),
    };

    private static bool IsProse(string key) => key is "description" or "example" or "examples";
}

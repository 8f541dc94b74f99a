using Alpharun.Drift.Rules;
using Alpharun.OpenApi;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Differences;

/// <summary>Formats the old and the new value of a finding: the values of the change, or an excerpt of the documents.</summary>
internal static class SideText
{
    private const int Longest = 160;

    /// <summary>Formats both values, one line each; <c>null</c> if a side has no value.</summary>
    public static (string? Was, string? Is) Of(Change change, Pair<Node> sides) => change switch
    {
        { Facet: Facet.SecurityScope } => change.Kind == ChangeKind.Added ? (null, change.Subject) : (change.Subject, null),
        { Was: not null } or { Is: not null } => (change.Was, change.Is),
        { Kind: ChangeKind.Added } => (null, Excerpt(sides.Revision)),
        { Kind: ChangeKind.Removed or ChangeKind.RemovedAfterDeprecation or ChangeKind.RemovedBeforeSunset } => (Excerpt(sides.Base), null),
        { Kind: ChangeKind.Introduced } => (null, Flag(change.Facet)),
        { Kind: ChangeKind.Lifted } => (Flag(change.Facet), null),
        { Kind: ChangeKind.Required } => ("optional", "required"),
        { Kind: ChangeKind.Optional } => ("required", "optional"),
        { Kind: ChangeKind.Allowed } => ("not null", "may be null"),
        { Kind: ChangeKind.Forbidden } => ("may be null", "not null"),
        { Kind: ChangeKind.Deprecated or ChangeKind.DeprecatedWithSunset } => ("not deprecated", "deprecated"),
        { Kind: ChangeKind.Reactivated } => ("deprecated", "not deprecated"),
        _ => (null, null),
    };

    private static string? Flag(Facet facet) => facet switch
    {
        Facet.ReadOnly => "read-only",
        Facet.WriteOnly => "write-only",
        _ => null,
    };

    // The keys of the node with their values. Of nested maps, only the keys are shown.
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

using System.Globalization;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Drift.Differences;

/// <summary>Compares nodes independently of their notation.</summary>
internal static class NodeComparison
{
    /// <summary>Determines whether two nodes are equal as JSON values, regardless of the order of keys and the notation of numbers.</summary>
    public static bool SameAs(this Node? one, Node? other) => (one, other) switch
    {
        (null, null) => true,
        (MapNode a, MapNode b) => a.Count == b.Count && a.All(entry => b.TryGet<Node>(entry.Key, out var value) && entry.Value.SameAs(value)),
        (ListNode a, ListNode b) => a.Count == b.Count && a.Zip(b).All(pair => pair.First.SameAs(pair.Second)),
        (ScalarNode a, ScalarNode b) => a.Canonical() == b.Canonical(),
        _ => false,
    };

    /// <summary>Determines whether two nodes are equal and contain no references, so that they do not depend on other parts of their documents.</summary>
    public static bool SameInThemselves(this Node one, Node other) => (one, other) switch
    {
        (MapNode a, MapNode b) => a.Count == b.Count && !a.Contains("$ref") && a.All(entry => b.TryGet<Node>(entry.Key, out var value) && entry.Value.SameInThemselves(value)),
        (ListNode a, ListNode b) => a.Count == b.Count && a.Zip(b).All(pair => pair.First.SameInThemselves(pair.Second)),
        (ScalarNode a, ScalarNode b) => a.Kind == b.Kind && a.Text == b.Text,
        _ => false,
    };

    /// <summary>Determines whether two nodes are scalars with the same text.</summary>
    public static bool SameText(this Node one, Node other) => one is ScalarNode a && other is ScalarNode b && a.Text == b.Text;

    /// <summary>Returns a text that is the same for equal scalars.</summary>
    public static string Canonical(this ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Null => "null",
        ScalarKind.Boolean => scalar.IsTrue ? "true" : "false",
        ScalarKind.Text => "'" + scalar.Text,
        _ => scalar.Number()?.ToString("R", CultureInfo.InvariantCulture) ?? scalar.Text,
    };

    /// <summary>Gets the number of a scalar; <c>null</c> if it is not a number.</summary>
    public static double? Number(this ScalarNode scalar) =>
        scalar.IsNumber && scalar.JsonNumber() is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Returns the node as one line of text for a message.</summary>
    public static string Show(this Node node) => node is ScalarNode scalar ? scalar.Text : JsonOutput.ToCompactText(node);
}

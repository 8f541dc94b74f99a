using System.Globalization;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Drift.Differences;

/// <summary>Whether two nodes say the same, however they are written.</summary>
internal static class NodeComparison
{
    /// <summary>Whether two nodes are equal as JSON is: the order of keys and the spelling of numbers do not matter.</summary>
    public static bool SameAs(this Node? one, Node? other) => (one, other) switch
    {
        (null, null) => true,
        (MapNode a, MapNode b) => a.Count == b.Count && a.All(entry => b.TryGet<Node>(entry.Key, out var value) && entry.Value.SameAs(value)),
        (ListNode a, ListNode b) => a.Count == b.Count && a.Zip(b).All(pair => pair.First.SameAs(pair.Second)),
        (ScalarNode a, ScalarNode b) => a.Canonical() == b.Canonical(),
        _ => false,
    };

    /// <summary>Whether two nodes are equal and refer to nothing, so that nothing elsewhere can make them differ.</summary>
    public static bool SameInThemselves(this Node one, Node other) => (one, other) switch
    {
        (MapNode a, MapNode b) => a.Count == b.Count && !a.Contains("$ref") && a.All(entry => b.TryGet<Node>(entry.Key, out var value) && entry.Value.SameInThemselves(value)),
        (ListNode a, ListNode b) => a.Count == b.Count && a.Zip(b).All(pair => pair.First.SameInThemselves(pair.Second)),
        (ScalarNode a, ScalarNode b) => a.Kind == b.Kind && a.Text == b.Text,
        _ => false,
    };

    /// <summary>Whether two nodes are scalars of the same text.</summary>
    public static bool SameText(this Node one, Node other) => one is ScalarNode a && other is ScalarNode b && a.Text == b.Text;

    /// <summary>A scalar as a text that equal scalars share.</summary>
    public static string Canonical(this ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Null => "null",
        ScalarKind.Boolean => scalar.IsTrue ? "true" : "false",
        ScalarKind.Text => "'" + scalar.Text,
        _ => scalar.Number()?.ToString("R", CultureInfo.InvariantCulture) ?? scalar.Text,
    };

    /// <summary>The number that a scalar is.</summary>
    public static double? Number(this ScalarNode scalar) =>
        scalar.IsNumber && scalar.JsonNumber() is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A node as one line, for a message.</summary>
    public static string Show(this Node node) => node is ScalarNode scalar ? scalar.Text : JsonOutput.ToCompactText(node);
}

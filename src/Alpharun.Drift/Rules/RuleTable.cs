using System.Collections.Frozen;
using System.Numerics;
using Alpharun.Drift.Rules.Rows;

namespace Alpharun.Drift.Rules;

/// <summary>
/// All rules, read from the rows under <c>Rows/</c>. A row is an id, its level, the place, the facet and its change, and
/// what must hold besides (<c>required</c>) or must not (<c>!required</c>). Where several rows are for one change, the one
/// that asks for most wins.
/// </summary>
internal static class RuleTable
{
    private static readonly FrozenDictionary<string, Condition> Conditions = new Dictionary<string, Condition>
    {
        ["read-only"] = Condition.ReadOnly,
        ["write-only"] = Condition.WriteOnly,
        ["required"] = Condition.Required,
        ["has-default"] = Condition.HasDefault,
        ["text"] = Condition.Text,
        ["path-level"] = Condition.PathLevel,
        ["in-path"] = Condition.InPath,
        ["in-header"] = Condition.InHeader,
        ["annotation-only"] = Condition.AnnotationOnly,
        ["kept"] = Condition.Kept,
        ["success"] = Condition.Success,
        ["with-path"] = Condition.WithPath,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Texts =
    [
        DocumentRows.Text, RequestParameterRows.Text, RequestBodyRows.Text, RequestPropertyRows.Text, ResponseRows.Text, ResponsePropertyRows.Text,
    ];

    private static readonly FrozenDictionary<(string, string, string), Rule[]> Rules = Read()
        .GroupBy(rule => (rule.Where, rule.Facet, rule.Change))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(Asked).ToArray());

    /// <summary>All rules.</summary>
    public static IEnumerable<Rule> All => Rules.Values.SelectMany(rules => rules);

    /// <summary>The rule for a change, or <c>null</c> where none is for it.</summary>
    public static Rule? Find(string where, string facet, string change, Condition conditions) =>
        Rules.TryGetValue((where, facet, change), out var rules) ? Array.Find(rules, rule => rule.IsFor(conditions)) : null;

    private static IEnumerable<Rule> Read() => Texts
        .SelectMany(text => text.Split('\n'))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => ReadRow(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static Rule ReadRow(string[] columns)
    {
        var conditions = columns[5..];
        return new Rule(
            columns[0],
            Enum.Parse<DriftLevel>(columns[1], ignoreCase: true),
            columns[2],
            columns[3],
            columns[4],
            Combine(conditions.Where(condition => condition[0] != '!')),
            Combine(conditions.Where(condition => condition[0] == '!').Select(condition => condition[1..])));
    }

    private static Condition Combine(IEnumerable<string> names) =>
        names.Aggregate(Condition.None, (all, name) => all | Conditions[name]);

    private static int Asked(Rule rule) => BitOperations.PopCount((uint)rule.Needed) + BitOperations.PopCount((uint)rule.Excluded);
}

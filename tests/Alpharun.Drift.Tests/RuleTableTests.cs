using System.Reflection;

namespace Alpharun.Drift.Tests;

/// <summary>The table itself. It is internal to the library, and read here by reflection: what is asked holds for all rows.</summary>
public class RuleTableTests
{
    private static readonly Assembly Library = typeof(DriftDiff).Assembly;
    private static readonly Type Table = Library.GetType("Alpharun.Drift.Rules.RuleTable", throwOnError: true)!;
    private static readonly MethodInfo Template = Library.GetType("Alpharun.Drift.Differences.Messages", throwOnError: true)!.GetMethod("Template")!;

    private static IEnumerable<object> Rules => ((System.Collections.IEnumerable)Table.GetProperty("All")!.GetValue(null)!).Cast<object>();

    [Test]
    public void Every_rule_has_a_message()
    {
        var without = Rules.Where(rule => Template.Invoke(null, [Get(rule, "Facet"), Get(rule, "Change")]) is null).Select(rule => Get(rule, "Id"));

        Assert.That(without, Is.Empty);
    }

    [Test]
    public void An_id_has_one_level_wherever_it_is_given() =>
        Assert.That(Rules.GroupBy(rule => Get(rule, "Id")).Where(group => group.Select(rule => Get(rule, "Level")).Distinct().Count() > 1), Is.Empty);

    [Test]
    public void There_are_509_ids() => Assert.That(Rules.Select(rule => Get(rule, "Id")).Distinct().Count(), Is.EqualTo(509));

    [Test]
    public void No_two_rules_are_for_the_same_change_in_the_same_conditions()
    {
        var groups = Rules.GroupBy(rule => (Get(rule, "Where"), Get(rule, "Facet"), Get(rule, "Change"), Get(rule, "Needed"), Get(rule, "Excluded")));

        Assert.That(groups.Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty);
    }

    private static string Get(object rule, string name) => rule.GetType().GetProperty(name)!.GetValue(rule)!.ToString()!;
}

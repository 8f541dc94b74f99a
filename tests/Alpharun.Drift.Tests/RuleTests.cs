using System.Text.RegularExpressions;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Tests;

/// <summary>Properties that hold for all rules. The rules are internal: users see their ids, levels and messages.</summary>
public partial class RuleTests
{
    private static IEnumerable<Rule> Rules => ContractRules.All.Concat<Rule>(ClientRules.All);

    [Test]
    public void A_message_has_only_the_known_placeholders() => Assert.That(
        Rules.SelectMany(rule => Placeholder().Matches(rule.Message)).Select(match => match.Value).Distinct(),
        Is.SubsetOf(["{subject}", "{was}", "{is}"]));

    [Test]
    public void An_id_has_the_same_level_in_all_its_rules() =>
        Assert.That(ContractRules.All.GroupBy(rule => rule.Id).Where(group => group.Select(rule => rule.Level).Distinct().Count() > 1), Is.Empty);

    // Change the numbers when you add or remove an id.
    [Test]
    public void No_id_is_lost_by_mistake() => Assert.That(
        (ContractRules.All.Select(rule => rule.Id).Distinct().Count(), ClientRules.All.Select(rule => rule.Id).Distinct().Count()),
        Is.EqualTo((509, 42)));

    [Test]
    public void No_two_rules_apply_to_the_same_change_under_the_same_conditions()
    {
        var groups = ContractRules.All.GroupBy(rule => (rule.Place, rule.Facet, rule.Kind, rule.Requirement));

        Assert.That(groups.Where(group => group.Count() > 1).Select(group => group.Key), Is.Empty);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}

using System.Collections.Frozen;
using Alpharun.Drift.Rules.Contract;

namespace Alpharun.Drift.Rules;

/// <summary>The rules for the contract audience. They are defined in the folder <c>Contract</c>, one file per topic.</summary>
internal static class ContractRules
{
    private static readonly FrozenDictionary<(Place, Facet, ChangeKind), ContractRule[]> Rules = new[]
    {
        DocumentRules.All, OperationRules.All, ParameterRules.All, ContentRules.All, PropertyRules.All,
        TypeRules.All, ValueRules.All, LimitRules.All, CompositionRules.All, SubschemaRules.All,
    }
        .SelectMany(groups => groups)
        .SelectMany(rules => rules)
        .GroupBy(rule => (rule.Place, rule.Facet, rule.Kind))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(rule => rule.Requirement.Specificity).ToArray());

    /// <summary>All rules.</summary>
    public static IEnumerable<ContractRule> All => Rules.Values.SelectMany(rules => rules);

    /// <summary>Finds the rule for a change. If several rules apply, the one with the most conditions takes precedence.</summary>
    /// <returns>The rule, or <c>null</c> if no rule applies.</returns>
    public static ContractRule? Find(Place place, Facet facet, ChangeKind kind, Condition conditions) =>
        Rules.TryGetValue((place, facet, kind), out var rules) ? Array.Find(rules, rule => rule.Requirement.IsMetBy(conditions)) : null;
}

using System.Collections;

namespace Alpharun.Drift.Rules;

/// <summary>The rules for one kind of change of one facet, at all places. The rules share a message.</summary>
/// <param name="facet">The facet.</param>
/// <param name="kind">The kind of change.</param>
/// <param name="message">The message, with placeholders.</param>
internal sealed class RuleGroup(Facet facet, ChangeKind kind, string message) : IEnumerable<ContractRule>
{
    private readonly List<ContractRule> _rules = [];

    /// <summary>Adds a rule.</summary>
    /// <param name="place">The place of the change.</param>
    /// <param name="level">The level.</param>
    /// <param name="id">The id.</param>
    /// <param name="requirement">The conditions under which the rule applies; by default it always applies.</param>
    public void Add(Place place, DriftLevel level, string id, Requirement requirement = default) =>
        _rules.Add(new ContractRule(id, message, level, place, facet, kind, requirement));

    /// <inheritdoc/>
    public IEnumerator<ContractRule> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

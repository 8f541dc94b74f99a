namespace Alpharun.Drift.Rules;

/// <summary>A rule for the contract audience: judges one kind of change of one facet at one place.</summary>
/// <param name="Id">The id in reports and policies.</param>
/// <param name="Message">The message, with placeholders.</param>
/// <param name="Level">The level.</param>
/// <param name="Place">The place of the change.</param>
/// <param name="Facet">The facet that changed.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="Requirement">The conditions under which the rule applies.</param>
internal sealed record ContractRule(string Id, string Message, DriftLevel Level, Place Place, Facet Facet, ChangeKind Kind, Requirement Requirement)
    : Rule(Id, Message)
{
    /// <inheritdoc/>
    public override Judgement Judge(Condition conditions) => new(Level, Effects: null);
}

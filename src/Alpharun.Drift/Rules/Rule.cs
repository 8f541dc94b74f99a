namespace Alpharun.Drift.Rules;

/// <summary>One row of the table of rules: the id and the level of a change of one facet in one place.</summary>
/// <param name="Id">The id in reports and policies.</param>
/// <param name="Level">The level.</param>
/// <param name="Where">The place, such as <c>operation</c>, <c>request.property</c>, <c>response.body</c>.</param>
/// <param name="Facet">The facet that changed, such as <c>max-length</c>, <c>enum-value</c>.</param>
/// <param name="Change">The kind of change, such as <c>increased</c>, <c>removed</c>.</param>
/// <param name="Needed">The conditions that must all hold.</param>
/// <param name="Excluded">The conditions of which none may hold.</param>
internal sealed record Rule(string Id, DriftLevel Level, string Where, string Facet, string Change, Condition Needed, Condition Excluded)
{
    /// <summary>Whether the rule applies to a change for which these conditions hold.</summary>
    public bool IsFor(Condition conditions) => (conditions & Needed) == Needed && (conditions & Excluded) == 0;
}

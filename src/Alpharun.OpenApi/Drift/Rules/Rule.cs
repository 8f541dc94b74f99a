namespace Alpharun.OpenApi.Drift.Rules;

/// <summary>One row of the table: what a change of one facet in one place is called, and how bad it is.</summary>
/// <param name="Id">The id that users know.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Where">The place: <c>operation</c>, <c>request.property</c>, <c>response.body</c>, …</param>
/// <param name="Facet">What of it changed: <c>max-length</c>, <c>enum-value</c>, …</param>
/// <param name="Change">How it changed: <c>increased</c>, <c>removed</c>, …</param>
/// <param name="Needed">What must hold.</param>
/// <param name="Excluded">What must not hold.</param>
internal sealed record Rule(string Id, DriftLevel Level, string Where, string Facet, string Change, Condition Needed, Condition Excluded)
{
    /// <summary>Whether the rule is for a change of which these conditions hold.</summary>
    public bool IsFor(Condition conditions) => (conditions & Needed) == Needed && (conditions & Excluded) == 0;
}

namespace Alpharun.OpenApi.Validation;

/// <summary>How a value stands to a branch of a composition.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Outcome">What the branch says of the value.</param>
internal readonly record struct BranchResult(CompiledSchema Branch, Outcome Outcome)
{
    /// <summary>Whether the branch matches.</summary>
    public bool IsMatch => Outcome.IsMatch;
}

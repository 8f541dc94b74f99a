namespace Alpharun.OpenApi.Validation;

/// <summary>The result of validating a value against a branch of a composition.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Outcome">The outcome of the validation.</param>
internal readonly record struct BranchResult(CompiledSchema Branch, Outcome Outcome)
{
    /// <summary>Whether the branch matches.</summary>
    public bool IsMatch => Outcome.IsMatch;
}

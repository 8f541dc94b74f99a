namespace Alpharun.OpenApi.Validation;

/// <summary>How a value stands to a branch of a composition.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Deviations">What is wrong; nothing when the branch matches.</param>
internal readonly record struct BranchResult(CompiledSchema Branch, IReadOnlyList<Deviation> Deviations)
{
    /// <summary>Whether the branch matches.</summary>
    public bool IsMatch => Deviations.Count == 0;
}

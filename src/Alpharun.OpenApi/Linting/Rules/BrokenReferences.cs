namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>References that lead to nothing, or in a circle.</summary>
internal sealed class BrokenReferences : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context) =>
        context.Document.BrokenReferences.Select(broken => new LintFinding(LintRule.BrokenReference, broken.Location, broken.Pointer, broken.Problem.TrimEnd('.')));
}

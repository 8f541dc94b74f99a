using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Finds references that are circular or cannot be resolved.</summary>
internal sealed class BrokenReferences : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context) =>
        context.Document.BrokenReferences.Select(broken => new LintFinding(LintRule.BrokenReference, broken.Location, broken.Pointer, broken.Problem.TrimEnd('.')));
}

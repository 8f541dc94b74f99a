using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Finds the extension that the code generator writes itself. In a published document it has no effect.</summary>
internal sealed class ReservedExtensions : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context) =>
        from part in context.Parts
        where part.Map?.Contains(CSharpExtension.Key) == true
        select new LintFinding(
            LintRule.ReservedExtension,
            part.Map![CSharpExtension.Key].Location,
            JsonPointer.Append(part.Pointer, CSharpExtension.Key),
            $"the extension '{CSharpExtension.Key}' is reserved for the code generator; it is ignored, and should be removed");
}

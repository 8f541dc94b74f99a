using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Finds operations with the same operationId.</summary>
internal sealed class OperationIds : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context)
    {
        var first = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var part in context.Parts)
        {
            if (part.Kind == PartKind.Operation && part.Map?.TryGet<ScalarNode>("operationId", out var id) == true && !first.TryAdd(id.Text, id))
            {
                yield return new LintFinding(
                    LintRule.DuplicateOperationId, id.Location, $"{part.Pointer}/operationId", $"the operationId '{id.Text}' is already used ({first[id.Text].Location})");
            }
        }
    }
}

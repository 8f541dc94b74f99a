using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Finds parameters in one list with the same name and location. An operation may override a parameter of its path.</summary>
internal sealed class DuplicateParameters : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context) =>
        from owner in context.Parts
        where owner.Kind is PartKind.PathItem or PartKind.Operation
        from same in context.Parameters(owner).GroupBy(parameter => (Name: NameOf(parameter), parameter.In))
        from parameter in same.Skip(1)
        select new LintFinding(
            LintRule.DuplicateParameter,
            parameter.Part.Node.Location,
            parameter.Part.Pointer,
            $"the {parameter.In} parameter '{parameter.Name}' is already described ({same.First().Part.Node.Location})");

    // Header names are case-insensitive.
    private static string NameOf(LintParameter parameter) => parameter.In == "header" ? parameter.Name.ToUpperInvariant() : parameter.Name;
}

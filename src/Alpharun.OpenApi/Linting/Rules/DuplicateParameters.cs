using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>No two parameters in one list have one name and place. An operation's may stand for its path's.</summary>
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
            $"the {parameter.In} parameter '{parameter.Name}' is described already ({same.First().Part.Node.Location})");

    // The names of headers are the same in any case.
    private static string NameOf(LintParameter parameter) => parameter.In == "header" ? parameter.Name.ToUpperInvariant() : parameter.Name;
}

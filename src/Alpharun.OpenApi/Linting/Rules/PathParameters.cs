using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Checks that the parameters in a path and the described path parameters are the same.</summary>
internal sealed partial class PathParameters : ILintRule
{
    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context) =>
        from entry in context.PathItems
        let inPath = Template().Matches(entry.Path).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList()
        let shared = PathParametersOf(context, entry.Item).ToList()
        from finding in NotInPath(shared, inPath).Concat(DocumentWalk.Children(entry.Item)
            .Where(part => part.Kind == PartKind.Operation)
            .SelectMany(operation => OfOperation(context, operation, shared, inPath)))
        select finding;

    private static IEnumerable<LintFinding> OfOperation(LintContext context, DocumentPart operation, List<LintParameter> shared, List<string> inPath)
    {
        var own = PathParametersOf(context, operation).ToList();
        var missing = inPath.Except(own.Concat(shared).Select(parameter => parameter.Name), StringComparer.Ordinal);
        return NotInPath(own, inPath).Concat(missing.Select(name => new LintFinding(
            LintRule.UndescribedPathParameter, operation.Node.Location, operation.Pointer, $"the path's parameter '{name}' is not described for {operation.Key.ToUpperInvariant()}")));
    }

    private static IEnumerable<LintFinding> NotInPath(List<LintParameter> described, List<string> inPath) =>
        from parameter in described
        where !inPath.Contains(parameter.Name, StringComparer.Ordinal)
        select new LintFinding(
            LintRule.PathParameterNotInPath, parameter.Part.Node.Location, parameter.Part.Pointer, $"the path parameter '{parameter.Name}' is not in the path");

    private static IEnumerable<LintParameter> PathParametersOf(LintContext context, DocumentPart owner) =>
        context.Parameters(owner).Where(parameter => parameter.In == "path");

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Template();
}

using Alpharun.OpenApi.Linting.Rules;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Linting;

/// <summary>Finds problems in an OpenAPI document.</summary>
public static class Linter
{
    private static readonly ILintRule[] Rules =
    [
        new BrokenReferences(), new BodyExamples(), new SchemaValues(), new OperationIds(), new DuplicateParameters(), new PathParameters(), new ReservedExtensions(), new Specification(),
    ];

    /// <summary>Applies all rules.</summary>
    /// <param name="document">The document, loaded without rejecting broken references.</param>
    public static LintResult Lint(LoadedDocument document)
    {
        var context = new LintContext(document);
        var findings = Rules.SelectMany(rule => rule.Check(context)).ToList();
        return new LintResult(
            [.. findings
                .OrderBy(finding => finding.Location.Source, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.Line)
                .ThenBy(finding => finding.Location.Column)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal)
                .Distinct()],
            context.Notes);
    }
}

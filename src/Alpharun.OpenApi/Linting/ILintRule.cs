namespace Alpharun.OpenApi.Linting;

/// <summary>One or more related lint rules.</summary>
internal interface ILintRule
{
    /// <summary>Returns the violations.</summary>
    IEnumerable<LintFinding> Check(LintContext context);
}

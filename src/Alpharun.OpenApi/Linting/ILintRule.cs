namespace Alpharun.OpenApi.Linting;

/// <summary>A rule, or a few that look at the same thing.</summary>
internal interface ILintRule
{
    /// <summary>What breaks it.</summary>
    IEnumerable<LintFinding> Check(LintContext context);
}

namespace Alpharun.OpenApi.Linting;

/// <summary>The result of linting a document.</summary>
/// <param name="Findings">The problems, in the order of the text.</param>
/// <param name="Notes">The checks that could not be done, and the reasons.</param>
public sealed record LintResult(IReadOnlyList<LintFinding> Findings, IReadOnlyList<string> Notes);

namespace Alpharun.OpenApi.Linting;

/// <summary>What linting a document came to.</summary>
/// <param name="Findings">What is wrong, in the order of the text.</param>
/// <param name="Notes">What could not be checked, and why.</param>
public sealed record LintResult(IReadOnlyList<LintFinding> Findings, IReadOnlyList<string> Notes);

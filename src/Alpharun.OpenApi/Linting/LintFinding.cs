using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting;

/// <summary>A problem in a document.</summary>
/// <param name="Rule">The name of the violated rule, one of <see cref="LintRule"/>.</param>
/// <param name="Location">The location in the text of the document.</param>
/// <param name="Pointer">The JSON pointer of the node that causes the problem.</param>
/// <param name="Message">A description of the problem. It contains no example values of the document.</param>
public sealed record LintFinding(string Rule, SourceLocation Location, string Pointer, string Message);

using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Linting;

/// <summary>Something that is wrong in a document.</summary>
/// <param name="Rule">The rule that it breaks, one of <see cref="LintRule"/>.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="Pointer">The JSON pointer of the node that is to blame.</param>
/// <param name="Message">What is wrong, in a sentence without values of the document's examples.</param>
public sealed record LintFinding(string Rule, SourceLocation Location, string Pointer, string Message);

using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting;

/// <summary>A parameter of a path item or an operation.</summary>
/// <param name="Part">The entry in the list of parameters, which can be a reference.</param>
/// <param name="Name">The name of the parameter.</param>
/// <param name="In">The location of the parameter: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
internal sealed record LintParameter(DocumentPart Part, string Name, string In);

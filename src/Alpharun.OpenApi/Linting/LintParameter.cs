using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Linting;

/// <summary>A parameter in a list.</summary>
/// <param name="Part">Where it stands in the list.</param>
/// <param name="Name">Its name.</param>
/// <param name="In">Where it is sent: <c>path</c>, <c>query</c> and so on.</param>
internal sealed record LintParameter(DocumentPart Part, string Name, string In);

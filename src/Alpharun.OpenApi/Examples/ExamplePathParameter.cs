namespace Alpharun.OpenApi.Examples;

/// <summary>A parameter in the path of an operation.</summary>
/// <param name="Name">The name between the braces of the path.</param>
/// <param name="Format">The <c>format</c> of the schema, such as <c>uuid</c>; <c>null</c> if there is none.</param>
public sealed record ExamplePathParameter(string Name, string? Format);

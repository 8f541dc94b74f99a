namespace Alpharun.OpenApi.Examples;

/// <summary>A parameter in an operation's path.</summary>
/// <param name="Name">Its name, as between the braces of the path.</param>
/// <param name="Format">The <c>format</c> of its schema, such as <c>uuid</c>; <c>null</c> where there is none.</param>
public sealed record ExamplePathParameter(string Name, string? Format);

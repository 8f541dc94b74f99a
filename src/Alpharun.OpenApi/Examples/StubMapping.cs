namespace Alpharun.OpenApi.Examples;

/// <summary>A stub mapping in one of the <see cref="StubFormat"/>s.</summary>
/// <param name="FileName">The name of its file: the same each time for the same response of the same operation.</param>
/// <param name="Json">The mapping: indented JSON, with a newline at its end.</param>
public sealed record StubMapping(string FileName, string Json);

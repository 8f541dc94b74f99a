namespace Alpharun.OpenApi.Examples;

/// <summary>A stub mapping in one of the <see cref="StubFormat"/>s.</summary>
/// <param name="FileName">The name of the file. It is always the same for the same response of the same operation.</param>
/// <param name="Json">The mapping as indented JSON that ends with a newline.</param>
public sealed record StubMapping(string FileName, string Json);

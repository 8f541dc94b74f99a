namespace Alpharun.OpenApi.Examples;

/// <summary>A stub mapping of WireMock 3.</summary>
/// <param name="FileName">A name for its file, the same for the same response of the same operation.</param>
/// <param name="Json">The mapping: indented JSON, with a newline at its end.</param>
public sealed record WireMockMapping(string FileName, string Json);

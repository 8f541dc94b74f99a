using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples;

/// <summary>An example of a response.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Name">The key of the example under <c>examples</c>; <c>null</c> if it has no name.</param>
/// <param name="MediaType">The media type of the body; <c>null</c> if there is no body.</param>
/// <param name="Body">
/// The body: JSON on one line, in which numbers keep their full precision, or the text of the example for other media types.
/// It is <c>null</c> if there is no body.
/// </param>
/// <param name="IsFromSchema">Whether the body was created from the schema because the document has no example.</param>
public sealed record ExampleResponse(int Status, string? Name, string? MediaType, string? Body, bool IsFromSchema);

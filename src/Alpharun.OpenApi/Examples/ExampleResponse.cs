namespace Alpharun.OpenApi.Examples;

/// <summary>A response as a document gives an example of it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Name">The example's key under <c>examples</c>; <c>null</c> for one that has no name.</param>
/// <param name="MediaType">The body's media type; <c>null</c> where there is no body.</param>
/// <param name="Body">
/// The body: JSON on one line, its numbers as exact as the document has them; for media types other than JSON, the text of
/// the example. <c>null</c> for no body.
/// </param>
/// <param name="IsFromSchema">Whether the body was made from the schema, because the document gives no example.</param>
public sealed record ExampleResponse(int Status, string? Name, string? MediaType, string? Body, bool IsFromSchema);

using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>A recorded response of the API.</summary>
/// <param name="Method">The HTTP method of the request in upper case.</param>
/// <param name="Server">
/// The host of the request, with its port if it is not the default port of the scheme: <c>api.example.com</c>,
/// <c>localhost:8080</c>; <c>null</c> if unknown.
/// </param>
/// <param name="Path">The path of the request as it was sent, or the path template in the document.</param>
/// <param name="Status">The HTTP status code.</param>
/// <param name="ContentType">The content type; <c>null</c> if the response had none.</param>
/// <param name="Body">The body.</param>
/// <param name="Place">The location of the response in its file; <c>null</c> if it did not come from a file.</param>
public readonly record struct RecordedResponse(string Method, string? Server, string Path, int Status, string? ContentType, RecordedBody Body, SourceLocation? Place)
{
    /// <summary>Whether HTTP forbids a body for the response, regardless of the document.</summary>
    internal bool HasNoBody => Method == "HEAD" || Status is < 200 or 204 or 205 or 304;
}

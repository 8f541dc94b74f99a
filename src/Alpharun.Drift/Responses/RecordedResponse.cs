using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>A response of the live API.</summary>
/// <param name="Method">The method of its request, in capitals.</param>
/// <param name="Server">
/// What its request went to, as in <c>api.example.com</c> or, where the port is not the scheme's own,
/// <c>localhost:8080</c>; <c>null</c> where that is not known.
/// </param>
/// <param name="Path">The path of its request as it was sent, or the document's template of it.</param>
/// <param name="Status">Its status.</param>
/// <param name="ContentType">Its content type; <c>null</c> where it had none.</param>
/// <param name="Body">Its body.</param>
/// <param name="Place">Where it stands, if it came from a file.</param>
public readonly record struct RecordedResponse(string Method, string? Server, string Path, int Status, string? ContentType, RecordedBody Body, SourceLocation? Place)
{
    /// <summary>Whether HTTP has no body for such a response, whatever the document has.</summary>
    internal bool HasNoBody => Method == "HEAD" || Status is < 200 or 204 or 205 or 304;
}

using System.Text.Json;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Drift.Responses;

/// <summary>A response of the live API.</summary>
/// <param name="Method">The method of its request, in capitals.</param>
/// <param name="Path">The path of its request as it was sent, or the document's template of it.</param>
/// <param name="Status">Its status.</param>
/// <param name="ContentType">Its content type; <c>null</c> where it had none.</param>
/// <param name="Body">Its body; <c>null</c> where there is none, or it is no JSON. Read while it is handed over, and not kept.</param>
/// <param name="Place">Where it stands, if it came from a file.</param>
public readonly record struct RecordedResponse(string Method, string Path, int Status, string? ContentType, JsonElement? Body, SourceLocation? Place);

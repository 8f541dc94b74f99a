namespace Alpharun.OpenApi.Examples;

/// <summary>An operation with an example of each of its responses.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path, exactly as in the document and without the path of the server.</param>
/// <param name="OperationId">The operationId in the document, if there is one.</param>
/// <param name="RequiresBearer">Whether a request without a bearer token is rejected.</param>
/// <param name="PathParameters">The parameters in the path, in order.</param>
/// <param name="Responses">
/// The responses in the order of the document, at least one. If the operation requires a bearer token and the document has no
/// 401 response, a 401 response without a body is added at the end.
/// </param>
public sealed record ExampleOperation(
    string Method,
    string Path,
    string? OperationId,
    bool RequiresBearer,
    IReadOnlyList<ExamplePathParameter> PathParameters,
    IReadOnlyList<ExampleResponse> Responses)
{
    /// <summary>Returns the method and the path, <c>GET /path</c>.</summary>
    public override string ToString() => $"{Method} {Path}";
}

namespace Alpharun.OpenApi.Examples;

/// <summary>An operation with an example of each of its responses.</summary>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Path">The path as the document writes it, without the server's.</param>
/// <param name="OperationId">The operation's id in the document, if it has one.</param>
/// <param name="RequiresBearer">Whether a request without a bearer token is refused.</param>
/// <param name="PathParameters">The parameters in the path, in its order.</param>
/// <param name="Responses">
/// The responses in the document's order, at least one; with a bearer token required, last a 401 without a body if the
/// document has none.
/// </param>
public sealed record ExampleOperation(
    string Method,
    string Path,
    string? OperationId,
    bool RequiresBearer,
    IReadOnlyList<ExamplePathParameter> PathParameters,
    IReadOnlyList<ExampleResponse> Responses)
{
    /// <summary>The operation as people write it, <c>GET /path</c>.</summary>
    public override string ToString() => $"{Method} {Path}";
}

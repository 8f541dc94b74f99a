namespace Alpharun.Drift.Client.Surface;

/// <summary>
/// The generated method of an operation. It has two variants, <c>…Async</c> and <c>…WithResponseAsync</c>, with the same parameters,
/// followed by a cancellation token.
/// </summary>
/// <param name="Name">The name, without <c>Async</c>.</param>
/// <param name="Result">The type of the result.</param>
/// <param name="Parameters">The parameters in the order of the signature.</param>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Path">The path as written in the document.</param>
/// <param name="MediaType">The documented media type of the request body; <c>null</c> without a body.</param>
/// <param name="Responses">The documented responses.</param>
/// <param name="OperationId">The operationId in the document; <c>null</c> if there is none.</param>
/// <param name="IsDeprecated">Whether the method is <c>[Obsolete]</c>.</param>
/// <param name="Place">The position of the operation in the document.</param>
public sealed record ClientMethod(string Name, TypeExpression Result, IReadOnlyList<ClientParameter> Parameters, string Verb, string Path, string? MediaType, IReadOnlyList<ClientResponse> Responses, string? OperationId, bool IsDeprecated, FindingSide Place)
{
    /// <summary>The result type of operations without a result.</summary>
    public const string NoContent = "global::Alpharun.NoContent";

    /// <summary>The operation: <c>GET /path</c>.</summary>
    public string Operation => $"{Verb} {Path}";

    /// <summary>The return type of the method, without namespaces.</summary>
    public string Task => Result.Name == NoContent ? "Task" : $"Task<{Result.ToShortText()}>";

    /// <summary>Returns the method in C#, without namespaces and without the cancellation token.</summary>
    public override string ToString() => $"{Task} {Name}Async({string.Join(", ", Parameters)})";
}

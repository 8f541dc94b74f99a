namespace Alpharun.Drift.Client.Surface;

/// <summary>
/// An operation as a generated method. There are two of it, <c>…Async</c> and <c>…WithResponseAsync</c>; both have the same
/// parameters, and a cancellation token behind them.
/// </summary>
/// <param name="Name">The name, without <c>Async</c>.</param>
/// <param name="Result">The type of the value.</param>
/// <param name="Parameters">The parameters in the order of the signature.</param>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Path">The path as the document writes it.</param>
/// <param name="MediaType">The media type that the document has for the request body; <c>null</c> without a body.</param>
/// <param name="Responses">The responses that the document describes.</param>
/// <param name="OperationId">The operationId that the document gives, if it gives one.</param>
/// <param name="IsDeprecated">Whether it is <c>[Obsolete]</c>.</param>
/// <param name="Place">Where the document describes it.</param>
public sealed record ClientMethod(string Name, TypeExpression Result, IReadOnlyList<ClientParameter> Parameters, string Verb, string Path, string? MediaType, IReadOnlyList<ClientResponse> Responses, string? OperationId, bool IsDeprecated, FindingSide Place)
{
    /// <summary>The type of the value of operations that return nothing.</summary>
    public const string NoContent = "global::Alpharun.NoContent";

    /// <summary>The operation as people write it, <c>GET /path</c>.</summary>
    public string Operation => $"{Verb} {Path}";

    /// <summary>The task that the method returns, without namespaces.</summary>
    public string Task => Result.Name == NoContent ? "Task" : $"Task<{Result.ToShortText()}>";

    /// <summary>The method in C#, without namespaces and without the cancellation token.</summary>
    public override string ToString() => $"{Task} {Name}Async({string.Join(", ", Parameters)})";
}

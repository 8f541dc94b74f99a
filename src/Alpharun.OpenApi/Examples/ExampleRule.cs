namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Selects a response for requests to an operation. If several rules match a request, the rule with the lowest priority value
/// applies.
/// </summary>
/// <param name="Operation">The operation, whose method and path must match those of the request.</param>
/// <param name="Response">The response.</param>
/// <param name="Trigger">The property of the request that selects the response.</param>
/// <param name="Priority">The priority among the rules that can match the same request; the lowest value comes first.</param>
/// <param name="PathParameters">The patterns that the escaped values of path parameters must fully match, by parameter name.</param>
/// <param name="Prefer">The patterns that the header <c>Prefer</c> must fully match.</param>
public sealed record ExampleRule(
    ExampleOperation Operation,
    ExampleResponse Response,
    ExampleTrigger Trigger,
    int Priority,
    IReadOnlyDictionary<string, string> PathParameters,
    IReadOnlyList<string> Prefer)
{
    /// <summary>Whether the header <c>Authorization</c> must match <see cref="ExampleRules.BearerPattern"/>.</summary>
    public bool NeedsToken => Operation.RequiresBearer && !NeedsNoToken;

    /// <summary>Whether the header <c>Authorization</c> must be absent or not match <see cref="ExampleRules.BearerPattern"/>.</summary>
    public bool NeedsNoToken => Trigger == ExampleTrigger.NoToken;
}

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Says that a request for an operation is answered by one of its responses. Of the rules that a request meets, the one
/// with the lowest priority answers it.
/// </summary>
/// <param name="Operation">The operation: its method and path are the request's.</param>
/// <param name="Response">What answers.</param>
/// <param name="Trigger">What about the request brings it out.</param>
/// <param name="Priority">Its place among the rules that a request may meet; the lowest goes first.</param>
/// <param name="PathParameters">The patterns that path parameters, by name, must match as a whole, as they were sent.</param>
/// <param name="Prefer">The patterns that the header <c>Prefer</c> must match as a whole.</param>
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

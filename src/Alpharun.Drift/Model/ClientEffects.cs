namespace Alpharun.Drift;

/// <summary>The effects of a change on programs that use the generated client.</summary>
/// <param name="Built">The effect on a program that was built with the client of the base document.</param>
/// <param name="Rebuilt">The effect on the same program after a rebuild with the client of the revised document.</param>
public sealed record ClientEffects(ClientEffect Built, ClientEffect Rebuilt);

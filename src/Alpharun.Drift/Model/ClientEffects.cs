namespace Alpharun.Drift;

/// <summary>What a change of the document does to programs that use the generated client.</summary>
/// <param name="Built">To a program that was built against the client of the base.</param>
/// <param name="Rebuilt">To the same program built again, against the client of the revision.</param>
public sealed record ClientEffects(ClientEffect Built, ClientEffect Rebuilt);

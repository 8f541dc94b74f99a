namespace Alpharun.Drift.Responses;

/// <summary>What a way to deviate is called, and how bad it is.</summary>
/// <param name="Id">The id that users know.</param>
/// <param name="Level">How bad it is.</param>
internal sealed record ResponseRule(string Id, DriftLevel Level);

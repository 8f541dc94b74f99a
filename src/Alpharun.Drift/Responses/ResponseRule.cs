namespace Alpharun.Drift.Responses;

/// <summary>The id and the level of a kind of deviation.</summary>
/// <param name="Id">The id in reports.</param>
/// <param name="Level">The level.</param>
internal sealed record ResponseRule(string Id, DriftLevel Level);

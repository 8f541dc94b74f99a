namespace Alpharun.Drift.Differences;

/// <summary>A pair of corresponding values from both documents.</summary>
/// <param name="Base">The value in the base document.</param>
/// <param name="Revision">The value in the revised document.</param>
internal readonly record struct Pair<T>(T Base, T Revision);

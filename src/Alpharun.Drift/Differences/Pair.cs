namespace Alpharun.Drift.Differences;

/// <summary>The same thing in both documents.</summary>
/// <param name="Base">In the base.</param>
/// <param name="Revision">In the revision.</param>
internal readonly record struct Pair<T>(T Base, T Revision);

using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift;

/// <summary>Where a finding is in one of the two documents; where a thing is missing, what it is missing from.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Location">File, line and column.</param>
public sealed record FindingSide(string Pointer, SourceLocation Location);

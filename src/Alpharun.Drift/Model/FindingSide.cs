using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift;

/// <summary>The position of a finding in one of the documents. For a missing part, it is the position of the parent.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Location">The file, line and column.</param>
public sealed record FindingSide(string Pointer, SourceLocation Location);

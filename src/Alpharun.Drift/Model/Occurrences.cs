using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift;

/// <summary>In which responses something was seen.</summary>
/// <param name="Count">How many times.</param>
/// <param name="First">Where first, if the responses came from a file.</param>
/// <param name="Values">Some of the values, each once; none unless they were asked for, because values are private.</param>
public sealed record Occurrences(long Count, SourceLocation? First, IReadOnlyList<string> Values);

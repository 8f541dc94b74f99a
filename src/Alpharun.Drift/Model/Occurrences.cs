using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift;

/// <summary>The occurrences of a finding in responses.</summary>
/// <param name="Count">The number of occurrences.</param>
/// <param name="First">The location of the first occurrence; <c>null</c> if the responses did not come from a file.</param>
/// <param name="Values">Some of the distinct values. Empty unless values were requested, because values can contain private data.</param>
public sealed record Occurrences(long Count, SourceLocation? First, IReadOnlyList<string> Values);

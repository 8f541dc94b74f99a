using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>A <c>$ref</c> that leads nowhere, or in a circle.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Pointer">The JSON pointer of the part that has it.</param>
/// <param name="Problem">What is wrong, in a sentence.</param>
public sealed record BrokenReference(SourceLocation Location, string Pointer, string Problem);

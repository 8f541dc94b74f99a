using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>A <c>$ref</c> that is circular or cannot be resolved.</summary>
/// <param name="Location">The location of the reference.</param>
/// <param name="Pointer">The JSON pointer of the part that contains the reference.</param>
/// <param name="Problem">A description of the problem.</param>
public sealed record BrokenReference(SourceLocation Location, string Pointer, string Problem);

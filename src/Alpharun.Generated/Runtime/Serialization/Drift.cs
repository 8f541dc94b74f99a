namespace Alpharun.Serialization;

/// <summary>A kind of place in a JSON text that is not as the document says: <c>[*]</c> stands for any index, <c>.*</c> for any key of a dictionary.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Path">The JSON path. An unknown property's own name is in it, which the text made up, and which may be private.</param>
/// <param name="DocumentedPath">The path as far as the document describes it: of an unknown property, that of the object that has it.</param>
internal readonly record struct Drift(AlpharunDriftKind Kind, string Path, string DocumentedPath);

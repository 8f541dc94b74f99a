namespace Alpharun.Serialization;

/// <summary>A deviation of a JSON text from the API's document. In paths, <c>[*]</c> is any index and <c>.*</c> any key of a dictionary.</summary>
/// <param name="Kind">The kind of deviation.</param>
/// <param name="Path">The JSON path, with the name of an unknown property. The name comes from the text and may be private.</param>
/// <param name="DocumentedPath">The documented part of the path: for an unknown property, the path of its object.</param>
internal readonly record struct DriftObservation(AlpharunDriftKind Kind, string Path, string DocumentedPath);

namespace Alpharun.OpenApi.Documents;

/// <summary>A key of a part that contains other parts.</summary>
/// <param name="Key">The key.</param>
/// <param name="Kind">The kind of the parts under the key.</param>
/// <param name="Shape">Whether the key holds a single part, a list of parts or a map of parts.</param>
internal sealed record PartSlot(string Key, PartKind Kind, PartShape Shape = PartShape.Single);

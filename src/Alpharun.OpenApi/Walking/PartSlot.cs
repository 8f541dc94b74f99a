namespace Alpharun.OpenApi.Walking;

/// <summary>A key under which a part holds others.</summary>
/// <param name="Key">The key.</param>
/// <param name="Kind">What is there.</param>
/// <param name="Holds">How many.</param>
internal sealed record PartSlot(string Key, PartKind Kind, Holds Holds = Holds.One);

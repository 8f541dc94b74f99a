namespace Alpharun.Drift.Client.Surface;

/// <summary>A listed value of a generated enum.</summary>
/// <param name="Name">The static property's name.</param>
/// <param name="Text">The value as the API writes it.</param>
/// <param name="Place">Where the document lists it.</param>
public sealed record ClientEnumValue(string Name, string Text, FindingSide Place);

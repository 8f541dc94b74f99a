namespace Alpharun.Drift.Client.Surface;

/// <summary>A listed value of a generated enum.</summary>
/// <param name="Name">The name of the static property.</param>
/// <param name="Text">The value in JSON.</param>
/// <param name="Place">The position of the value in the document.</param>
public sealed record ClientEnumValue(string Name, string Text, FindingSide Place);

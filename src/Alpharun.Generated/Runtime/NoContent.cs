namespace Alpharun;

/// <summary>The value of a response without a body.</summary>
public readonly record struct NoContent;

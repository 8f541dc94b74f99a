namespace Alpharun;

/// <summary>The value of a response that has no body.</summary>
public readonly record struct NoContent;

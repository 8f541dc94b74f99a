namespace Alpharun.Drift.Client.Comparing;

/// <summary>The changed part of a surface.</summary>
/// <param name="Operation">The operation that the part belongs to; <c>null</c> if there is none or more than one.</param>
/// <param name="Name">The name in C#.</param>
internal sealed record Subject(string? Operation, string Name);

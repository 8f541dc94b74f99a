namespace Alpharun.Drift.Client.Comparing;

/// <summary>What of the surface changed.</summary>
/// <param name="Operation">The operation that it belongs to, if it belongs to one.</param>
/// <param name="Name">Its name in C#.</param>
internal sealed record Subject(string? Operation, string Name);

namespace Alpharun.OpenApi.Validation;

/// <summary>How values are checked.</summary>
/// <param name="Direction">Which way they go.</param>
/// <param name="TellsUndocumented">Whether properties that no schema lists are told, though they are allowed.</param>
public readonly record struct ValidationSettings(SchemaDirection Direction = SchemaDirection.Either, bool TellsUndocumented = false);

namespace Alpharun.OpenApi.Validation;

/// <summary>Options for validating values.</summary>
/// <param name="Direction">The direction of the values.</param>
/// <param name="TellsUndocumented">Whether to report properties that no schema lists, although they are allowed.</param>
public readonly record struct ValidationSettings(SchemaDirection Direction = SchemaDirection.Either, bool TellsUndocumented = false);

using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>The information that a schema describes properties of an object.</summary>
/// <param name="Instance">The object.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Check">The check with the described properties.</param>
internal sealed record Documentation(Instance Instance, CompiledSchema Schema, PropertiesCheck Check);

using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>That a schema says something of an object's properties.</summary>
/// <param name="Instance">The object.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Check">What it says.</param>
internal sealed record Documentation(Instance Instance, CompiledSchema Schema, PropertiesCheck Check);

using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>.</summary>
internal sealed class PropertiesCheck(
    IReadOnlyDictionary<string, CompiledSchema> properties,
    IReadOnlyList<(Pattern Name, CompiledSchema Schema)> patterns,
    CompiledSchema? others) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (instance.Value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (properties.Count > 0)
        {
            evaluation.Document(instance, schema, null);
        }

        foreach (var property in instance.Value.EnumerateObject())
        {
            Check(schema, instance, property, evaluation);
        }
    }

    private void Check(CompiledSchema schema, Instance instance, JsonProperty property, Evaluation evaluation)
    {
        var name = JsonValues.Name(property);
        var isKnown = properties.TryGetValue(name, out var own);
        if (own is not null)
        {
            evaluation.Check(own, instance.Property(name, property.Value, isMapKey: false));
        }

        foreach (var (pattern, patternSchema) in patterns)
        {
            if (pattern.IsMatch(name))
            {
                isKnown = true;
                evaluation.Check(patternSchema, instance.Property(name, property.Value, isMapKey: true));
            }
        }

        if (!isKnown && others is { IsNever: true })
        {
            evaluation.Tell(DeviationKind.ForbiddenProperty, schema, instance.Property(name, property.Value, isMapKey: false));
        }
        else if (!isKnown && others is not null)
        {
            evaluation.Check(others, instance.Property(name, property.Value, isMapKey: true));
        }

        if (isKnown || others is not null)
        {
            evaluation.Document(instance, schema, name);
        }
    }
}

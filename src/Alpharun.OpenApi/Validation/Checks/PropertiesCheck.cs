using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>.</summary>
internal sealed class PropertiesCheck(
    IReadOnlyDictionary<string, CompiledSchema> properties,
    IReadOnlyList<(Pattern Name, CompiledSchema Schema)> patterns,
    CompiledSchema? others) : ISchemaCheck
{
    /// <summary>Whether the schema lists any properties by name.</summary>
    public bool ListsAny => properties.Count > 0;

    /// <summary>Whether the schema lists a property by name.</summary>
    public bool Lists(string name) => properties.ContainsKey(name);

    /// <summary>Whether the schema describes a property, or forbids it.</summary>
    public bool Knows(string name) => others is not null || Lists(name) || patterns.Any(pattern => pattern.Name.IsMatch(name));

    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (instance.Value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        evaluation.Document(instance, schema, this);
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
            evaluation.CheckInside(own, instance.Property(name, property.Value, isMapKey: false));
        }

        foreach (var (pattern, patternSchema) in patterns)
        {
            if (pattern.IsMatch(name))
            {
                isKnown = true;
                evaluation.CheckInside(patternSchema, instance.Property(name, property.Value, isMapKey: true));
            }
        }

        if (!isKnown && others is { IsNever: true })
        {
            evaluation.Tell(DeviationKind.ForbiddenProperty, schema, instance.Property(name, property.Value, isMapKey: false));
        }
        else if (!isKnown && others is not null)
        {
            evaluation.CheckInside(others, instance.Property(name, property.Value, isMapKey: true));
        }
    }
}

using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary><c>required</c>: of a property that goes one way only, in that way alone.</summary>
internal sealed class RequiredCheck(IReadOnlyList<string> names, IReadOnlyDictionary<string, CompiledSchema> properties) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (instance.Value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var name in names)
        {
            if (!instance.Value.TryGetProperty(name, out _) && IsRequired(name, evaluation.Direction))
            {
                evaluation.Tell(DeviationKind.MissingRequired, schema, instance, name);
            }
        }
    }

    private bool IsRequired(string name, SchemaDirection direction) =>
        !properties.TryGetValue(name, out var property)
        || !((property.IsReadOnly && direction != SchemaDirection.Response) || (property.IsWriteOnly && direction != SchemaDirection.Request));
}

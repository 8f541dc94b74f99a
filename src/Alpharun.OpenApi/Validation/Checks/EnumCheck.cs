using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>enum</c> and <c>const</c>.</summary>
internal sealed class EnumCheck(IEnumerable<JsonElement> values) : ISchemaCheck
{
    private readonly HashSet<JsonElement> _values = values.ToHashSet(JsonValueComparer.Instance);

    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (_values.Contains(instance.Value))
        {
            return;
        }

        var isInOtherCase = instance.Value.ValueKind == JsonValueKind.String
            && _values.Any(value => value.ValueKind == JsonValueKind.String
                && string.Equals(JsonValues.Text(value), JsonValues.Text(instance.Value), StringComparison.OrdinalIgnoreCase));
        evaluation.Tell(isInOtherCase ? DeviationKind.EnumValueInOtherCase : DeviationKind.UnknownEnumValue, schema, instance);
    }
}

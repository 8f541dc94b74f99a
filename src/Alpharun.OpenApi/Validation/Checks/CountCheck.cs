using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>minItems</c>, <c>maxItems</c> and <c>uniqueItems</c>, <c>minProperties</c> and <c>maxProperties</c>.</summary>
internal sealed class CountCheck(JsonValueKind kind, int? min, int? max, bool mustDiffer) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        var value = instance.Value;
        if (value.ValueKind != kind)
        {
            return;
        }

        var (count, noun) = kind == JsonValueKind.Array ? (value.GetArrayLength(), "Items") : (value.GetPropertyCount(), "Properties");
        if (count < min)
        {
            evaluation.Tell(DeviationKind.WrongCount, schema, instance, FormattableString.Invariant($"min{noun} {min}"));
        }

        if (count > max)
        {
            evaluation.Tell(DeviationKind.WrongCount, schema, instance, FormattableString.Invariant($"max{noun} {max}"));
        }

        if (mustDiffer && value.EnumerateArray().ToHashSet(JsonValueComparer.Instance).Count < count)
        {
            evaluation.Tell(DeviationKind.EqualItems, schema, instance);
        }
    }
}

using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks the limits of a number, <c>multipleOf</c>, and the <c>format</c> of an integer.</summary>
internal sealed class NumberCheck(IReadOnlyList<NumberLimit> limits, decimal? multipleOf, string? format) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        var value = instance.Value;
        if (value.ValueKind != JsonValueKind.Number)
        {
            return;
        }

        foreach (var limit in limits)
        {
            if (!limit.Allows(value))
            {
                evaluation.Tell(DeviationKind.OutOfRange, schema, instance, $"{limit.Keyword} {limit.Value.GetRawText()}");
            }
        }

        if (multipleOf is { } step && value.TryGetDecimal(out var exact) && exact % step != 0)
        {
            evaluation.Tell(DeviationKind.OutOfRange, schema, instance, FormattableString.Invariant($"multipleOf {step}"));
        }

        if (JsonValues.TypeOf(value) == JsonTypes.Integer && !Fits(value))
        {
            evaluation.Tell(DeviationKind.WrongFormat, schema, instance, format!);
        }
    }

    // A number that is too large for a decimal is too large for each of these formats.
    private bool Fits(JsonElement integer) => format switch
    {
        "int32" => integer.TryGetDecimal(out var exact) && exact is >= int.MinValue and <= int.MaxValue,
        "int64" => integer.TryGetDecimal(out var exact) && exact is >= long.MinValue and <= long.MaxValue,
        _ => true,
    };
}

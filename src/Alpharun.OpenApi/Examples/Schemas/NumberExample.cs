using System.Globalization;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples.Schemas;

/// <summary>Creates numbers that a schema allows: zero if it is allowed, otherwise an allowed number close to zero.</summary>
internal static class NumberExample
{
    /// <summary>Returns the number in JSON syntax.</summary>
    /// <param name="schema">The schema of the number.</param>
    /// <param name="isInteger">Whether the number must be an integer.</param>
    public static string Of(MapNode schema, bool isInteger)
    {
        decimal? step = Number(schema, "multipleOf") is > 0 and var multiple ? multiple : isInteger ? 1 : null;
        var (min, isAboveMin) = Bound(schema, "minimum", "exclusiveMinimum");
        var (max, isBelowMax) = Bound(schema, "maximum", "exclusiveMaximum");
        try
        {
            var value = min > 0 || (min == 0 && isAboveMin) ? Above(min.Value, isAboveMin, max, step)
                : max < 0 || (max == 0 && isBelowMax) ? -Above(-max.Value, isBelowMax, -min, step)
                : 0;
            return value.ToString(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return "0";
        }
    }

    private static decimal Above(decimal min, bool isExclusive, decimal? max, decimal? step)
    {
        if (step is { } multiple)
        {
            var nearest = Math.Ceiling(min / multiple) * multiple;
            return isExclusive && nearest == min ? nearest + multiple : nearest;
        }

        return !isExclusive ? min : max is { } most ? (min + most) / 2 : min + 1;
    }

    // In OpenAPI 3.0, a boolean makes the bound exclusive. In 3.1, the exclusive bound is a number of its own.
    private static (decimal? Value, bool IsExclusive) Bound(MapNode schema, string key, string exclusiveKey) =>
        Number(schema, exclusiveKey) is { } exclusive ? (exclusive, true) : (Number(schema, key), schema.IsTrue(exclusiveKey));

    private static decimal? Number(MapNode schema, string key) =>
        schema.TryGet<ScalarNode>(key, out var scalar) && scalar.IsNumber
        && decimal.TryParse(scalar.JsonNumber(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

using System.Globalization;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples.Schemas;

/// <summary>Makes numbers that a schema allows: zero if it does, else the nearest to it.</summary>
internal static class NumberExample
{
    /// <summary>The number as JSON writes it.</summary>
    /// <param name="schema">Its schema.</param>
    /// <param name="isInteger">Whether it is an integer, whatever the schema says.</param>
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

    // OpenAPI 3.0 has a boolean beside the bound that tells whether the bound itself is out; 3.1 has another bound.
    private static (decimal? Value, bool IsExclusive) Bound(MapNode schema, string key, string exclusiveKey) =>
        Number(schema, exclusiveKey) is { } exclusive ? (exclusive, true) : (Number(schema, key), schema.IsTrue(exclusiveKey));

    private static decimal? Number(MapNode schema, string key) =>
        schema.TryGet<ScalarNode>(key, out var scalar) && scalar.IsNumber
        && decimal.TryParse(scalar.JsonNumber(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

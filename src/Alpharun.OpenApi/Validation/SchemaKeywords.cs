using System.Globalization;
using System.Text.Json;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>Reads the values of keywords; what is malformed is not there.</summary>
internal static class SchemaKeywords
{
    /// <summary>A node as JSON.</summary>
    public static JsonElement? Json(Node node)
    {
        try
        {
            return JsonValues.Of(node);
        }
        catch (DocumentException)
        {
            return null;
        }
    }

    /// <summary>A keyword that counts something.</summary>
    public static int? Count(MapNode map, string keyword) =>
        int.TryParse(map.Text(keyword), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>What a number must be a multiple of.</summary>
    public static decimal? MultipleOf(MapNode map) =>
        Number(map, "multipleOf") is { } number && number.TryGetDecimal(out var step) && step > 0 ? step : null;

    /// <summary>The limits of a number: in 3.0 a boolean says that the limit is exclusive, in 3.1 that is a limit of its own.</summary>
    public static IReadOnlyList<NumberLimit> Limits(MapNode map) =>
    [
        .. Limit(map, "minimum", true, map.IsTrue("exclusiveMinimum")),
        .. Limit(map, "maximum", false, map.IsTrue("exclusiveMaximum")),
        .. Limit(map, "exclusiveMinimum", true, true),
        .. Limit(map, "exclusiveMaximum", false, true),
    ];

    private static IEnumerable<NumberLimit> Limit(MapNode map, string keyword, bool isMinimum, bool isExclusive) =>
        Number(map, keyword) is { } value ? [new NumberLimit(keyword, value, isMinimum, isExclusive)] : [];

    private static JsonElement? Number(MapNode map, string keyword) =>
        map.TryGet<ScalarNode>(keyword, out var scalar) && scalar.IsNumber ? Json(scalar) : null;
}

using System.Globalization;
using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>Reads the values of keywords. An invalid value is treated like a missing keyword.</summary>
internal static class SchemaKeywords
{
    /// <summary>Converts a node to JSON; returns <c>null</c> if JSON does not support a number in it.</summary>
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

    /// <summary>Reads a keyword whose value is a count.</summary>
    public static int? Count(MapNode map, string keyword) =>
        int.TryParse(map.Text(keyword), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>Reads the keyword <c>multipleOf</c>.</summary>
    public static decimal? MultipleOf(MapNode map) =>
        Number(map, "multipleOf") is { } number && number.TryGetDecimal(out var step) && step > 0 ? step : null;

    /// <summary>Reads the limits of a number. In OpenAPI 3.0, a boolean makes a limit exclusive. In 3.1, an exclusive limit is a number of its own.</summary>
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

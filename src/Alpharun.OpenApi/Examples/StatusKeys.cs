using System.Globalization;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples;

/// <summary>Converts the keys of an operation's responses to status codes. A key is a status, a range or <c>default</c>.</summary>
internal static class StatusKeys
{
    /// <summary>
    /// Returns the statuses with their responses, in the order of the document. <c>4XX</c> becomes 400. <c>default</c> becomes 500,
    /// or 200 if there is no success response. Both are omitted if the document describes that status itself. Informational
    /// statuses are omitted, because they precede the actual response.
    /// </summary>
    /// <exception cref="DocumentException">A key is not a status, a range or <c>default</c>.</exception>
    public static IEnumerable<(int Status, Node Response)> Resolve(MapNode responses)
    {
        var keys = responses.Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal)).ToList();
        var hasSuccess = keys.Any(entry => entry.Key.StartsWith('2'));
        foreach (var (key, response) in keys)
        {
            var status = Status(key, hasSuccess) ?? throw new DocumentException(response.Location, $"'{key}' is not an HTTP status, a range such as 4XX, or default.");
            var isDescribedItself = responses.Contains(status.ToString(CultureInfo.InvariantCulture));
            if (status >= 200 && (IsExact(key) || !isDescribedItself))
            {
                yield return (status, response);
            }
        }
    }

    private static int? Status(string key, bool hasSuccess) => key switch
    {
        "default" => hasSuccess ? 500 : 200,
        [>= '1' and <= '5' and var digit, 'X' or 'x', 'X' or 'x'] => (digit - '0') * 100,
        [>= '1' and <= '5', _, _] when IsExact(key) => int.Parse(key, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsExact(string key) => key.All(char.IsAsciiDigit);
}

using System.Globalization;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples;

/// <summary>The one status that stands for each key of an operation's responses: a status, a range, or <c>default</c>.</summary>
internal static class StatusKeys
{
    /// <summary>
    /// The statuses with their responses, in the document's order. <c>4XX</c> is 400, and <c>default</c> is 500, or 200 where
    /// no success is described; each is left out where that status is described itself. So are informational ones: they
    /// come before a response and are none.
    /// </summary>
    /// <exception cref="DocumentException">A key is none of these.</exception>
    public static IEnumerable<(int Status, Node Response)> Resolve(MapNode responses)
    {
        var keys = responses.Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal)).ToList();
        var hasSuccess = keys.Any(entry => entry.Key.StartsWith('2'));
        foreach (var (key, response) in keys)
        {
            var status = Status(key, hasSuccess) ?? throw new DocumentException(response.Location, $"'{key}' is no HTTP status, no range such as 4XX and not default.");
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

using System.Globalization;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Validation;

/// <summary>The text formats that are validated. Other formats do not restrict a text.</summary>
internal static partial class StringFormats
{
    private static readonly Dictionary<string, Func<string, bool>> Formats = new(StringComparer.Ordinal)
    {
        ["uuid"] = text => Uuid().IsMatch(text),
        ["email"] = text => Email().IsMatch(text),
        ["date"] = text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ["date-time"] = IsDateTime,
        ["uri"] = text => Scheme().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out _),
    };

    /// <summary>Returns a function that checks whether a text has a format; <c>null</c> if the format is not validated.</summary>
    public static Func<string, bool>? Of(string format) => Formats.GetValueOrDefault(format);

    // RFC 3339: an offset is required, T and Z can be lower case, and leap seconds are valid.
    private static bool IsDateTime(string text)
    {
        var match = DateTimePattern().Match(text);
        var second = match.Groups["second"].Value;
        return match.Success
            && DateTime.TryParseExact(
                $"{match.Groups["date"].Value}T{match.Groups["minute"].Value}:{(second == "60" ? "59" : second)}",
                "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    [GeneratedRegex(@"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?<minute>[0-9]{2}:[0-9]{2}):(?<second>[0-9]{2})(\.[0-9]+)?([Zz]|[-+]([01][0-9]|2[0-3]):[0-5][0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimePattern();

    [GeneratedRegex(@"^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>""{}|\\^`]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}

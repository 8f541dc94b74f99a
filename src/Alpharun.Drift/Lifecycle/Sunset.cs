using System.Globalization;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Lifecycle;

/// <summary>The sunset date of a deprecated part, from the extension <c>x-sunset</c>. The part can be removed on or after this date.</summary>
/// <param name="Node">The node of the extension; <c>null</c> if it is missing.</param>
/// <param name="Date">The date; <c>null</c> if it is missing or invalid.</param>
internal readonly record struct Sunset(Node? Node, DateOnly? Date)
{
    /// <summary>The key of the extension.</summary>
    public const string Keyword = "x-sunset";

    /// <summary>Whether the extension is present.</summary>
    public bool IsStated => Node is not null;

    /// <summary>Whether the extension is present but not a valid date.</summary>
    public bool IsInvalid => IsStated && Date is null;

    /// <summary>Parses the extension: a date, or a date and time in the format of RFC 3339.</summary>
    public static Sunset Of(Node? node) => new(node, Parse((node as ScalarNode)?.Text));

    private static DateOnly? Parse(string? text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        return text?.Length > 10 && text[10] is 'T' or 't' or ' '
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? DateOnly.FromDateTime(time.UtcDateTime)
                : null;
    }
}

using System.Globalization;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Lifecycle;

/// <summary>The day after which something deprecated may be gone, by <c>x-sunset</c>.</summary>
/// <param name="Node">The node that states it; <c>null</c> where none is stated.</param>
/// <param name="Date">The day; <c>null</c> where none is stated, or what is stated is no date.</param>
internal readonly record struct Sunset(Node? Node, DateOnly? Date)
{
    /// <summary>The extension.</summary>
    public const string Keyword = "x-sunset";

    /// <summary>Whether one is stated.</summary>
    public bool IsStated => Node is not null;

    /// <summary>Whether what is stated is no date.</summary>
    public bool IsInvalid => IsStated && Date is null;

    /// <summary>Reads the extension: a date, or a date and time as in RFC 3339.</summary>
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

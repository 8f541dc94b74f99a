using System.Globalization;

namespace Alpharun.Serialization;

/// <summary>Converts texts to the type of their format. Returns <c>null</c> if the text does not match the format.</summary>
internal static class TextFormats
{
    public static Guid? AsGuid(string? text) => Guid.TryParseExact(text, "D", out var value) ? value : null;

    public static DateTime? AsDate(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    public static DateTimeOffset? AsDateTimeOffset(string? text) =>
        FieldValue.FromText(text ?? string.Empty).TryGetDateTimeOffset(out var value) ? value : null;

    public static byte[]? AsBytes(string? text)
    {
        try
        {
            return text is null ? null : Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

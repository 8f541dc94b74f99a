namespace Alpharun.OpenApi.Documents;

/// <summary>A media type or a range of media types: <c>application/problem+json; charset=utf-8</c>, <c>text/*</c>.</summary>
/// <param name="Type">The name before the slash, in lower case.</param>
/// <param name="Subtype">The name after the slash, in lower case.</param>
/// <param name="Parameters">The parameters in alphabetical order, in lower case, separated by semicolons.</param>
public sealed record MediaType(string Type, string Subtype, string Parameters)
{
    /// <summary>Whether it is a range, such as <c>text/*</c>.</summary>
    public bool IsRange => Subtype == "*";

    /// <summary>Whether content of the media type is JSON, or can be JSON in the case of a range.</summary>
    public bool AllowsJson => IsJsonSubtype(Subtype) || (IsRange && Type is "*" or "application");

    /// <summary>Parses a media type. Text that is not a media type has an empty subtype.</summary>
    public static MediaType Parse(string text)
    {
        var parts = text.ToLowerInvariant().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts is [] ? [string.Empty] : parts[0].Split('/', 2);
        return new MediaType(names[0], names.Length > 1 ? names[1] : string.Empty, string.Join(';', parts.Skip(1).Order(StringComparer.Ordinal)));
    }

    /// <summary>Determines whether content of a media type is JSON: <c>application/json</c>, <c>text/json</c>, <c>application/problem+json</c>.</summary>
    public static bool IsJson(ReadOnlySpan<char> mediaType)
    {
        var end = mediaType.IndexOf(';');
        var name = (end < 0 ? mediaType : mediaType[..end]).Trim();
        return IsJsonSubtype(name[(name.IndexOf('/') + 1)..]);
    }

    /// <summary>
    /// Determines whether the media type includes another one, without regard to parameters: a range includes its members, and
    /// <c>application/json</c> includes <c>application/problem+json</c>.
    /// </summary>
    public bool Includes(MediaType other) =>
        (Type == "*" && IsRange)
        || (Type == other.Type && (IsRange || Subtype == other.Subtype || other.Subtype.EndsWith("+" + Subtype, StringComparison.Ordinal)));

    private static bool IsJsonSubtype(ReadOnlySpan<char> subtype) =>
        subtype.Equals("json", StringComparison.OrdinalIgnoreCase)
        || subtype.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
        || subtype.EndsWith("-json", StringComparison.OrdinalIgnoreCase);
}

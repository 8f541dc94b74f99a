using Alpharun.OpenApi.Drift.Differences;

namespace Alpharun.OpenApi.Drift.Walk;

/// <summary>The name of a media type: <c>application/problem+json; charset=utf-8</c>.</summary>
/// <param name="Type">What is before the slash.</param>
/// <param name="Subtype">What is after it.</param>
/// <param name="Parameters">The parameters, in one order.</param>
internal sealed record MediaTypeName(string Type, string Subtype, string Parameters)
{
    /// <summary>Whether values are written as JSON, so that a number is not a text.</summary>
    public bool IsJson => Subtype is "json" or "*" || Subtype.EndsWith("+json", StringComparison.Ordinal) || Subtype.EndsWith("-json", StringComparison.Ordinal);

    /// <summary>Reads a name.</summary>
    public static MediaTypeName Parse(string text)
    {
        var parts = text.ToLowerInvariant().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts is [] ? [string.Empty] : parts[0].Split('/', 2);
        return new MediaTypeName(names[0], names.Length > 1 ? names[1] : string.Empty, string.Join(';', parts.Skip(1).Order(StringComparer.Ordinal)));
    }

    /// <summary>Whether all that the other names is this as well, its parameters aside: <c>json</c> is <c>problem+json</c> too.</summary>
    public bool Contains(MediaTypeName other) =>
        (Type == "*" && Subtype == "*")
        || (Type == other.Type && (Subtype == "*" || Subtype == other.Subtype || other.Subtype.EndsWith("+" + Subtype, StringComparison.Ordinal)));

    /// <summary>How a name changed.</summary>
    public string ChangeTo(MediaTypeName other) =>
        Parameters != other.Parameters ? Changes.Changed
        : Contains(other) ? Changes.Specialized
        : Changes.Generalized;
}

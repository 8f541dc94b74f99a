using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>
/// What stands beside a text property whose format a server may not keep: the text stays a text, and a helper reads it as
/// what the format promises.
/// </summary>
/// <param name="Suffix">What the helper's name has behind the property's.</param>
/// <param name="Type">The helper's type.</param>
/// <param name="Parse">The method that reads the text.</param>
/// <param name="What">What the text is then read as, in words.</param>
internal sealed record TypedHelper(string Suffix, string Type, string Parse, string What)
{
    private static readonly Dictionary<string, TypedHelper> ByFormat = new(StringComparer.Ordinal)
    {
        ["uuid"] = new("AsGuid", "global::System.Guid?", "AsGuid", "a UUID"),
        ["date"] = new("AsDate", "global::System.DateTime?", "AsDate", "a date, midnight of no time zone"),
        ["date-time"] = new("AsDateTimeOffset", "global::System.DateTimeOffset?", "AsDateTimeOffset", "a time with its offset"),
        ["byte"] = new("AsBytes", "byte[]?", "AsBytes", "Base64"),
    };

    /// <summary>The helper for a property, or <c>null</c> where there is none.</summary>
    public static TypedHelper? For(MapNode schema) =>
        schema.Text("type") == "string" && schema.Text("format") is { } format ? ByFormat.GetValueOrDefault(format) : null;
}

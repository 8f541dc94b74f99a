using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing.Types;

/// <summary>
/// The helper property for a text property with a format. Servers may send text that does not have the format, so the property
/// stays a text, and the helper parses it.
/// </summary>
/// <param name="Suffix">The suffix that is added to the name of the property.</param>
/// <param name="Type">The type of the helper.</param>
/// <param name="Parse">The method that parses the text.</param>
/// <param name="What">A description of the parsed value.</param>
internal sealed record TypedHelper(string Suffix, string Type, string Parse, string What)
{
    private static readonly Dictionary<string, TypedHelper> ByFormat = new(StringComparer.Ordinal)
    {
        ["uuid"] = new("AsGuid", "global::System.Guid?", "AsGuid", "a UUID"),
        ["date"] = new("AsDate", "global::System.DateTime?", "AsDate", "a date at midnight, without a time zone"),
        ["date-time"] = new("AsDateTimeOffset", "global::System.DateTimeOffset?", "AsDateTimeOffset", "a time with its offset"),
        ["byte"] = new("AsBytes", "byte[]?", "AsBytes", "the bytes decoded from Base64"),
    };

    /// <summary>Returns the helper for a property; <c>null</c> if the format has none.</summary>
    public static TypedHelper? For(MapNode schema) =>
        schema.Text("type") == "string" && schema.Text("format") is { } format ? ByFormat.GetValueOrDefault(format) : null;
}

using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples;

/// <summary>Chooses among the media types of a body.</summary>
internal static class MediaTypes
{
    /// <summary>The first that is JSON, else the first; <c>null</c> where there is none.</summary>
    public static (string Name, Node Content)? Choose(MapNode content) =>
        content.OrderBy(entry => !IsJson(entry.Key)).Select(entry => ((string, Node)?)(Concrete(entry.Key), entry.Value)).FirstOrDefault();

    /// <summary>Whether a body of the media type is JSON.</summary>
    public static bool IsJson(string mediaType)
    {
        var name = mediaType.Split(';')[0].Trim();
        return name is "*/*" or "application/*"
            || name.EndsWith("/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    // A response has one media type, where a document may have a range of them.
    private static string Concrete(string mediaType) => mediaType switch
    {
        "*/*" or "application/*" => "application/json",
        "text/*" => "text/plain",
        _ when mediaType.Contains('*', StringComparison.Ordinal) => "application/octet-stream",
        _ => mediaType,
    };
}

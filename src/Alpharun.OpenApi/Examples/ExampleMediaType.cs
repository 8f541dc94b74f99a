using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples;

/// <summary>Selects the media type of an example response.</summary>
internal static class ExampleMediaType
{
    /// <summary>Selects the first media type that allows JSON, or else the first one; <c>null</c> if there is none.</summary>
    public static (string Name, Node Content)? Choose(MapNode content) =>
        content.OrderBy(entry => !MediaType.Parse(entry.Key).AllowsJson).Select(entry => ((string, Node)?)(Concrete(entry.Key), entry.Value)).FirstOrDefault();

    // A response has one media type. A document can describe it by a range.
    private static string Concrete(string mediaType) => mediaType switch
    {
        "*/*" or "application/*" => "application/json",
        "text/*" => "text/plain",
        _ when mediaType.Contains('*', StringComparison.Ordinal) => "application/octet-stream",
        _ => mediaType,
    };
}

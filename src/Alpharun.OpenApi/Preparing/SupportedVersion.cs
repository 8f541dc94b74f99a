using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>Which documents the rules are for.</summary>
internal static class SupportedVersion
{
    /// <summary>Refuses a document of another version than OpenAPI 3.0 or 3.1, or without operations: code made of it would be wrong in silence.</summary>
    /// <exception cref="DocumentException">It is such a document.</exception>
    public static void Check(MapNode document)
    {
        if (document.Text("openapi") is not { } version)
        {
            throw new DocumentException(document.Location, "code is generated from OpenAPI 3.0 and 3.1 only, and this document has no key 'openapi' that says its version.");
        }

        if (!version.StartsWith("3.0", StringComparison.Ordinal) && !version.StartsWith("3.1", StringComparison.Ordinal))
        {
            throw new DocumentException(document["openapi"].Location, $"code is generated from OpenAPI 3.0 and 3.1 only, and this document is of version '{version}'.");
        }

        if (document.Map("paths") is null)
        {
            throw new DocumentException(document.Location, "the document has no 'paths', and so no operation to generate code for.");
        }
    }
}

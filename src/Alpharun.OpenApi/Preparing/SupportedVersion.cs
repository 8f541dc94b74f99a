using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>Checks that the generator supports a document.</summary>
internal static class SupportedVersion
{
    /// <summary>Rejects a document that is not OpenAPI 3.0 or 3.1 or that has no paths. The code generated from it would be wrong without an error.</summary>
    /// <exception cref="DocumentException">The generator does not support the document.</exception>
    public static void Check(MapNode document)
    {
        if (document.Text("openapi") is not { } version)
        {
            throw new DocumentException(document.Location, "code is generated only from OpenAPI 3.0 and 3.1, and this document has no key 'openapi' with its version.");
        }

        if (!version.StartsWith("3.0", StringComparison.Ordinal) && !version.StartsWith("3.1", StringComparison.Ordinal))
        {
            throw new DocumentException(document["openapi"].Location, $"code is generated only from OpenAPI 3.0 and 3.1, and the version of this document is '{version}'.");
        }

        if (document.Map("paths") is null)
        {
            throw new DocumentException(document.Location, "the document has no 'paths', so there are no operations to generate code for.");
        }
    }
}

using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>Which versions of the OpenAPI specification are understood: 3.0, 3.1 and, as Swagger, 2.0.</summary>
internal static class SpecificationVersion
{
    /// <summary>Refuses a document that does not say that it is of such a version.</summary>
    /// <exception cref="DocumentException">It says so not, or another.</exception>
    public static void Check(MapNode root)
    {
        const string Understood = "OpenAPI 3.0 and 3.1 and Swagger 2.0 are understood.";
        if (!root.TryGet<Node>("openapi", out var version) && !root.TryGet("swagger", out version))
        {
            throw new DocumentException(root.Location, $"not an OpenAPI document: it has no key 'openapi' that says its version; {Understood}");
        }

        var text = (version as ScalarNode)?.Text ?? string.Empty;
        var isUnderstood = root.Contains("openapi")
            ? text is "3.0" or "3.1" || text.StartsWith("3.0.", StringComparison.Ordinal) || text.StartsWith("3.1.", StringComparison.Ordinal)
            : text == "2.0";
        if (!isUnderstood)
        {
            throw new DocumentException(version.Location, $"this is of version '{text}'; {Understood}");
        }
    }

    /// <summary>Whether schemas are JSON schemas of draft 2020-12, as from OpenAPI 3.1 on.</summary>
    public static bool HasJsonSchemas(MapNode root) => root.Text("openapi")?.StartsWith("3.1", StringComparison.Ordinal) == true;
}

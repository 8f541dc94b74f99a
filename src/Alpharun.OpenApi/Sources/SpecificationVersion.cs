using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>Which versions of the OpenAPI specification are understood: 3.0 and 3.1.</summary>
internal static class SpecificationVersion
{
    /// <summary>Refuses a document that does not say that it is of such a version.</summary>
    /// <exception cref="DocumentException">It says so not, or another.</exception>
    public static void Check(MapNode root)
    {
        const string Understood = "OpenAPI 3.0 and 3.1 are understood.";
        if (root.TryGet<Node>("swagger", out var old))
        {
            throw new DocumentException(old.Location, $"this is a document of Swagger {(old as ScalarNode)?.Text}, to be converted first: {Understood}");
        }

        if (!root.TryGet<Node>("openapi", out var version))
        {
            throw new DocumentException(root.Location, $"not an OpenAPI document: it has no key 'openapi' that says its version; {Understood}");
        }

        var text = (version as ScalarNode)?.Text ?? string.Empty;
        if (text is not ("3.0" or "3.1") && !text.StartsWith("3.0.", StringComparison.Ordinal) && !text.StartsWith("3.1.", StringComparison.Ordinal))
        {
            throw new DocumentException(version.Location, $"this is of version '{text}'; {Understood}");
        }
    }

    /// <summary>Whether schemas are JSON schemas of draft 2020-12, as from OpenAPI 3.1 on.</summary>
    public static bool HasJsonSchemas(MapNode root) => root.Text("openapi")?.StartsWith("3.1", StringComparison.Ordinal) == true;
}

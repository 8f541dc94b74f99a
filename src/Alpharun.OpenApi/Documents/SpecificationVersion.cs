namespace Alpharun.OpenApi.Documents;

/// <summary>Checks the version of the OpenAPI specification. The versions 3.0 and 3.1 are supported.</summary>
public static class SpecificationVersion
{
    /// <summary>Rejects a document that does not declare a supported version.</summary>
    /// <exception cref="DocumentException">The version is missing or not supported.</exception>
    public static void Check(MapNode root)
    {
        const string Supported = "OpenAPI 3.0 and 3.1 are supported.";
        if (root.TryGet<Node>("swagger", out var old))
        {
            throw new DocumentException(old.Location, $"this is a Swagger {(old as ScalarNode)?.Text} document; convert it first. {Supported}");
        }

        if (!root.TryGet<Node>("openapi", out var version))
        {
            throw new DocumentException(root.Location, $"not an OpenAPI document: it has no key 'openapi' with its version; {Supported}");
        }

        var text = (version as ScalarNode)?.Text ?? string.Empty;
        if (text is not ("3.0" or "3.1") && !text.StartsWith("3.0.", StringComparison.Ordinal) && !text.StartsWith("3.1.", StringComparison.Ordinal))
        {
            throw new DocumentException(version.Location, $"the OpenAPI version is '{text}'; {Supported}");
        }
    }

    /// <summary>Whether schemas follow JSON Schema draft 2020-12, as in OpenAPI 3.1.</summary>
    public static bool HasJsonSchemas(MapNode root) => root.Text("openapi")?.StartsWith("3.1", StringComparison.Ordinal) == true;
}

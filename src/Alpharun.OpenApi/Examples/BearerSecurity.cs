using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Examples;

/// <summary>Decides which operations require a bearer token.</summary>
internal sealed class BearerSecurity(MapNode document)
{
    /// <summary>Whether every way to call an operation requires a bearer token.</summary>
    /// <exception cref="DocumentException">A security scheme is not defined in the components.</exception>
    public bool IsRequiredBy(DocumentOperation operation)
    {
        var alternatives = operation.Node.List("security") ?? document.List("security");
        return alternatives is { Count: > 0 } && alternatives.All(alternative => alternative is MapNode schemes && schemes.Any(IsBearer));
    }

    private bool IsBearer(KeyValuePair<string, Node> requirement)
    {
        if (document.Map("components")?.Map("securitySchemes") is not { } schemes || !schemes.TryGet<Node>(requirement.Key, out var node))
        {
            throw new DocumentException(requirement.Value.Location, $"the security scheme '{requirement.Key}' is not defined in the components.");
        }

        var scheme = References.Resolve(document, node, "a security scheme");
        return scheme.Text("type") == "http" && string.Equals(scheme.Text("scheme"), "bearer", StringComparison.OrdinalIgnoreCase);
    }
}

using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// The examples of the responses of all operations in a document. If the document has no example for a response, the catalogue
/// contains one that is created from the schema.
/// </summary>
public sealed class ExampleCatalogue
{
    private ExampleCatalogue(IReadOnlyList<ExampleOperation> operations, string basePath)
    {
        Operations = operations;
        BasePath = basePath;
    }

    /// <summary>The operations in the order of the document.</summary>
    public IReadOnlyList<ExampleOperation> Operations { get; }

    /// <summary>The path of the first server in the document, such as <c>/api/v1</c>, without a trailing slash; empty if there is none.</summary>
    public string BasePath { get; }

    /// <summary>Reads the examples of a published document. The document is not changed.</summary>
    /// <exception cref="DocumentException">The document is invalid, or a reference cannot be resolved. The message contains the location.</exception>
    public static ExampleCatalogue From(MapNode document)
    {
        var security = new BearerSecurity(document);
        var responses = new ResponseExamples(document);
        var operations = DocumentWalk.Operations(WithPathItems(document)).Select(operation =>
        {
            var requiresBearer = security.IsRequiredBy(operation);
            List<ExampleResponse> examples = [.. responses.Of(operation)];
            if (requiresBearer && examples.TrueForAll(example => example.Status != 401))
            {
                examples.Add(new ExampleResponse(401, null, null, null, IsFromSchema: false));
            }

            return new ExampleOperation(
                operation.Method,
                operation.Path,
                operation.Node.Text("operationId"),
                requiresBearer,
                PathParameters(document, operation),
                examples);
        });
        return new ExampleCatalogue([.. operations], ServerPath.Of(document));
    }

    // A path item can be a reference, which DocumentWalk.Operations does not follow.
    private static MapNode WithPathItems(MapNode document)
    {
        var paths = new MapNode(document.Location);
        foreach (var (path, item) in document.Map("paths") ?? new MapNode(document.Location))
        {
            if (path.StartsWith('/'))
            {
                paths[path] = References.Resolve(document, item, "a path item");
            }
        }

        return new MapNode(document.Location) { ["paths"] = paths };
    }

    private static List<ExamplePathParameter> PathParameters(MapNode document, DocumentOperation operation)
    {
        var formats = new Dictionary<string, string?>(StringComparer.Ordinal);
        var shared = operation.PathItem.List("parameters") ?? new ListNode(operation.PathItem.Location);
        var own = operation.Node.List("parameters") ?? new ListNode(operation.Node.Location);

        // The parameters of the operation come last, so they replace those of the path item.
        foreach (var parameter in shared.Concat(own).Select(node => References.Resolve(document, node, "a parameter")))
        {
            if (parameter.Text("in") == "path" && parameter.Text("name") is { } name)
            {
                formats[name] = parameter.TryGet<Node>("schema", out var schema) ? References.Resolve(document, schema, "a schema").Text("format") : null;
            }
        }

        return [.. new PathTemplate(operation.Path).Names.Distinct(StringComparer.Ordinal).Select(name => new ExamplePathParameter(name, formats.GetValueOrDefault(name)))];
    }
}

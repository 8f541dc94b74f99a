using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// The examples of the responses of a document's operations: those that the document gives, and where it gives none, one
/// made from the schema.
/// </summary>
public sealed class ExampleCatalogue
{
    private ExampleCatalogue(IReadOnlyList<ExampleOperation> operations, string basePath)
    {
        Operations = operations;
        BasePath = basePath;
    }

    /// <summary>The operations in the document's order.</summary>
    public IReadOnlyList<ExampleOperation> Operations { get; }

    /// <summary>The path of the document's first server, <c>/api/v1</c>, without a slash at its end; empty where it has none.</summary>
    public string BasePath { get; }

    /// <summary>Reads the examples of a document as it was published; the document stays as it is.</summary>
    /// <exception cref="DocumentException">A place in the document cannot be followed; the message says which.</exception>
    public static ExampleCatalogue From(MapNode document)
    {
        var references = new DocumentReferences(document);
        var security = new BearerSecurity(document, references);
        var responses = new ResponseExamples(references);
        var operations = DocumentWalk.Operations(WithPathItems(document, references)).Select(operation =>
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
                PathParameters(operation, references),
                examples);
        });
        return new ExampleCatalogue([.. operations], ServerPath.Of(document));
    }

    // A path item may be a reference, which the walk over operations does not follow.
    private static MapNode WithPathItems(MapNode document, DocumentReferences references)
    {
        var paths = new MapNode(document.Location);
        foreach (var (path, item) in document.Map("paths") ?? new MapNode(document.Location))
        {
            if (path.StartsWith('/'))
            {
                paths[path] = references.Follow(item, "a path item");
            }
        }

        return new MapNode(document.Location) { ["paths"] = paths };
    }

    private static List<ExamplePathParameter> PathParameters(DocumentOperation operation, DocumentReferences references)
    {
        var formats = new Dictionary<string, string?>(StringComparer.Ordinal);
        var shared = operation.PathItem.List("parameters") ?? new ListNode(operation.PathItem.Location);
        var own = operation.Node.List("parameters") ?? new ListNode(operation.Node.Location);

        // An operation's own come last, and replace those of its path.
        foreach (var parameter in shared.Concat(own).Select(node => references.Follow(node, "a parameter")))
        {
            if (parameter.Text("in") == "path" && parameter.Text("name") is { } name)
            {
                formats[name] = parameter.TryGet<Node>("schema", out var schema) ? references.Follow(schema, "a schema").Text("format") : null;
            }
        }

        return [.. new PathTemplate(operation.Path).Names.Distinct(StringComparer.Ordinal).Select(name => new ExamplePathParameter(name, formats.GetValueOrDefault(name)))];
    }
}

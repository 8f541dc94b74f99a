using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples.Schemas;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples;

/// <summary>Gets the examples of an operation's responses from a document, and creates missing examples from the schemas.</summary>
internal sealed class ResponseExamples(MapNode document)
{
    /// <summary>Returns the examples in the order of the document.</summary>
    /// <exception cref="DocumentException">The operation has no responses, or a response cannot be read.</exception>
    public IEnumerable<ExampleResponse> Of(DocumentOperation operation)
    {
        var responses = operation.Node.Map("responses") ?? new MapNode(operation.Node.Location);
        var described = StatusKeys.Resolve(responses).ToList();
        return described.Count > 0
            ? described.SelectMany(entry => Of(entry.Status, References.Resolve(document, entry.Response, "a response")))
            : throw new DocumentException(responses.Location, $"{operation} describes no responses.");
    }

    private List<ExampleResponse> Of(int status, MapNode response)
    {
        // HTTP does not allow a body for these statuses, even if the document describes one.
        var isBodiless = status is 204 or 304;
        return !isBodiless && response.Map("content") is { } contents && ExampleMediaType.Choose(contents) is var (mediaType, content)
            ? Of(status, mediaType, References.Resolve(document, content, "a media type"))
            : [new ExampleResponse(status, null, null, null, IsFromSchema: false)];
    }

    private List<ExampleResponse> Of(int status, string mediaType, MapNode content)
    {
        if (content.TryGet<Node>("example", out var example))
        {
            return [Response(status, null, mediaType, example, isFromSchema: false)];
        }

        var named = Named(content).Select(entry => Response(status, entry.Name, mediaType, entry.Value, isFromSchema: false)).ToList();
        if (named.Count > 0)
        {
            return named;
        }

        // Without a schema, any value is allowed.
        var schema = content.TryGet<Node>("schema", out var node) ? node : new MapNode(content.Location);
        return [Response(status, null, mediaType, SchemaExample.Of(schema, document), isFromSchema: true)];
    }

    // Examples with an `externalValue` are skipped, because the value is outside the document and may not exist.
    private IEnumerable<(string Name, Node Value)> Named(MapNode content)
    {
        foreach (var (name, node) in content.Map("examples") ?? Enumerable.Empty<KeyValuePair<string, Node>>())
        {
            if (References.Resolve(document, node, "an example").TryGet<Node>("value", out var value))
            {
                yield return (name, value);
            }
        }
    }

    private static ExampleResponse Response(int status, string? name, string mediaType, Node example, bool isFromSchema)
    {
        var body = MediaType.IsJson(mediaType) ? JsonOutput.ToCompactText(example) : (example as ScalarNode)?.Text;
        return new ExampleResponse(status, name, body is null ? null : mediaType, body, isFromSchema && body is not null);
    }
}

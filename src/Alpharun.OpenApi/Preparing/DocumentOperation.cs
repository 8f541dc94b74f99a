using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>An operation in a document.</summary>
/// <param name="Key">The key in the path item: the HTTP method in lower case.</param>
/// <param name="Path">The path as the document writes it.</param>
/// <param name="PathItem">What stands under the path.</param>
/// <param name="Node">What stands under the method.</param>
internal sealed record DocumentOperation(string Key, string Path, MapNode PathItem, MapNode Node)
{
    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; } = Key.ToUpperInvariant();

    /// <summary>The operation as people write it, <c>GET /path</c>.</summary>
    public override string ToString() => $"{Method} {Path}";

    /// <summary>The operation's own parameters.</summary>
    public IEnumerable<MapNode> Parameters => Node.List("parameters")?.OfType<MapNode>() ?? [];

    /// <summary>
    /// A pointer to or into a parameter as names are kept by it. A parameter's place in its list may change: it is known by
    /// where it goes and by its name there. A parameter that is referred to has a name of its own.
    /// </summary>
    public static string StablePointer(MapNode parameter, string pointer)
    {
        if (parameter.Origin is not { } origin || !origin.StartsWith("/paths/", StringComparison.Ordinal) || !pointer.StartsWith(origin, StringComparison.Ordinal))
        {
            return pointer;
        }

        var list = origin[..origin.LastIndexOf('/')];
        return JsonPointer.Append(list, $"{parameter.Text("in")}:{parameter.Text("name")}") + pointer[origin.Length..];
    }

    /// <summary>The request body, if there is one.</summary>
    public MapNode? RequestBody => Node.Map("requestBody");

    /// <summary>The responses by status.</summary>
    public IEnumerable<(string Status, MapNode Response)> Responses =>
        from entry in Node.Map("responses") ?? Enumerable.Empty<KeyValuePair<string, Node>>()
        where entry.Value is MapNode
        select (entry.Key, (MapNode)entry.Value);

    /// <summary>The places where the operation has a schema of its own.</summary>
    public IEnumerable<SchemaSlot> Schemas() => Parameters.SelectMany(ParameterSchemas).Concat(BodySchemas()).Concat(HeaderSchemas());

    /// <summary>The places of a parameter's schemas.</summary>
    public static IEnumerable<SchemaSlot> ParameterSchemas(MapNode parameter) =>
        SchemaSlot.Under(parameter, "schema").Concat(ContentSchemas(parameter));

    /// <summary>The places of the schemas of the request body and of the responses.</summary>
    public IEnumerable<SchemaSlot> BodySchemas() =>
        Responses.Select(entry => entry.Response).Prepend(RequestBody).SelectMany(ContentSchemas);

    /// <summary>The places of the schemas under a body's media types.</summary>
    public static IEnumerable<SchemaSlot> ContentSchemas(MapNode? body) =>
        from entry in body?.Map("content") ?? Enumerable.Empty<KeyValuePair<string, Node>>()
        from slot in SchemaSlot.Under(entry.Value as MapNode, "schema")
        select slot;

    private IEnumerable<SchemaSlot> HeaderSchemas() =>
        from entry in Responses
        from header in entry.Response.Map("headers") ?? Enumerable.Empty<KeyValuePair<string, Node>>()
        from slot in SchemaSlot.Under(header.Value as MapNode, "schema")
        select slot;
}

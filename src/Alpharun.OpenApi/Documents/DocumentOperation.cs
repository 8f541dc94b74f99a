namespace Alpharun.OpenApi.Documents;

/// <summary>An operation in a document.</summary>
/// <param name="Key">The key in the path item: the HTTP method in lower case.</param>
/// <param name="Path">The path, as written in the document.</param>
/// <param name="PathItem">The path item of the operation.</param>
/// <param name="Node">The operation object.</param>
public sealed record DocumentOperation(string Key, string Path, MapNode PathItem, MapNode Node)
{
    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; } = Key.ToUpperInvariant();

    /// <summary>Returns the method and the path: <c>GET /path</c>.</summary>
    public override string ToString() => $"{Method} {Path}";

    /// <summary>The parameters of the operation object itself.</summary>
    public IEnumerable<MapNode> Parameters => Node.List("parameters")?.OfType<MapNode>() ?? [];

    /// <summary>The request body, or <c>null</c>.</summary>
    public MapNode? RequestBody => Node.Map("requestBody");

    /// <summary>The responses by status.</summary>
    public IEnumerable<(string Status, MapNode Response)> Responses =>
        from entry in Node.Map("responses") ?? Enumerable.Empty<KeyValuePair<string, Node>>()
        where entry.Value is MapNode
        select (entry.Key, (MapNode)entry.Value);

    /// <summary>Enumerates the positions of the schemas of parameters, bodies and response headers.</summary>
    public IEnumerable<SchemaSlot> Schemas() => Parameters.SelectMany(ParameterSchemas).Concat(BodySchemas()).Concat(HeaderSchemas());

    /// <summary>Enumerates the positions of the schemas of a parameter.</summary>
    public static IEnumerable<SchemaSlot> ParameterSchemas(MapNode parameter) =>
        SchemaSlot.Under(parameter, "schema").Concat(ContentSchemas(parameter));

    /// <summary>Enumerates the positions of the schemas of the request body and of the responses.</summary>
    public IEnumerable<SchemaSlot> BodySchemas() =>
        Responses.Select(entry => entry.Response).Prepend(RequestBody).SelectMany(ContentSchemas);

    /// <summary>Enumerates the positions of the schemas under the media types of a body.</summary>
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

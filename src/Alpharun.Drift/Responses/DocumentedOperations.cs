using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;

namespace Alpharun.Drift.Responses;

/// <summary>Finds the operation of a document that a request belongs to.</summary>
internal sealed class DocumentedOperations
{
    private readonly List<ServerAddress> _servers;
    private readonly Dictionary<(string Method, string Path), DocumentedOperation> _byTemplate;

    /// <summary>Reads the operations of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="baseAddress">The address of all operations; <c>null</c> for the servers of the document.</param>
    public DocumentedOperations(MapNode document, string? baseAddress)
    {
        IReadOnlyList<ServerAddress> standing = baseAddress is not null ? [new ServerAddress(baseAddress)] : ServersOf(document) ?? [new ServerAddress("/")];
        var all =
            from entry in document.Map("paths") ?? Enumerable.Empty<KeyValuePair<string, Node>>()
            where entry.Key.StartsWith('/')
            let item = References.Resolve(document, entry.Value, "a path item")
            let pointer = References.Follow(document, JsonPointer.Append("/paths", entry.Key), entry.Value)!.Value.Pointer
            let ofItem = (baseAddress is null ? ServersOf(item) : null) ?? standing
            from method in HttpMethods.All
            let operation = item.Map(method)
            where operation is not null
            let servers = (baseAddress is null ? ServersOf(operation) : null) ?? ofItem
            select new DocumentedOperation(method.ToUpperInvariant(), entry.Key, operation, JsonPointer.Append(pointer, method), servers);
        All = [.. all.OrderBy(operation => operation.Order, StringComparer.Ordinal)];
        _byTemplate = All.ToDictionary(operation => (operation.Method, operation.Path));
        _servers = [.. All.SelectMany(operation => operation.Servers).Distinct()];
    }

    /// <summary>All operations. The most specific paths come first.</summary>
    public IReadOnlyList<DocumentedOperation> All { get; }

    /// <summary>Determines whether a host and port can be a server of the document. An unknown host, <c>null</c>, can be any server.</summary>
    public bool HasServerAt(string? authority) => authority is null || _servers.Exists(server => server.IsAt(authority));

    /// <summary>Finds the operation of a request. Returns <c>null</c> if no operation matches.</summary>
    /// <param name="method">The HTTP method of the request.</param>
    /// <param name="authority">The host and port of the request; <c>null</c> if unknown. If it is unknown, the path does not need to start with the path of a server.</param>
    /// <param name="path">The path of the request.</param>
    public DocumentedOperation? Find(string method, string? authority, string path)
    {
        if (authority is null && _byTemplate.TryGetValue((method, path), out var named))
        {
            return named;
        }

        var inside = _servers.Where(server => server.IsAt(authority)).ToDictionary(server => server, server => server.Inside(path));
        return All.FirstOrDefault(operation =>
            (authority is null && operation.IsOf(method, path))
            || operation.Servers.Any(server => inside.GetValueOrDefault(server) is { } own && operation.IsOf(method, own)));
    }

    private static List<ServerAddress>? ServersOf(MapNode node)
    {
        var urls = (node.List("servers") ?? Enumerable.Empty<Node>()).OfType<MapNode>().Where(server => server.Text("url") is not null).ToList();
        return urls.Count == 0 ? null : urls.ConvertAll(server => new ServerAddress(server.Text("url")!, server.Map("variables")));
    }
}

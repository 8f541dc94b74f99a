using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Drift.Responses;

/// <summary>The operations of a document, found by what was requested.</summary>
internal sealed class DocumentedOperations
{
    private readonly string _basePath;

    /// <summary>Finds the operations of a document.</summary>
    public DocumentedOperations(MapNode document)
    {
        _basePath = ServerPath.Of(document);
        var references = new DocumentReferences(document);
        var all =
            from entry in document.Map("paths") ?? Enumerable.Empty<KeyValuePair<string, Node>>()
            where entry.Key.StartsWith('/')
            let item = references.Follow(entry.Value, "a path item")
            let pointer = (entry.Value as MapNode)?.Text("$ref") is { } reference ? JsonPointer.OfReference(reference)! : JsonPointer.Append("/paths", entry.Key)
            from method in Methods.All
            let operation = item.Map(method)
            where operation is not null
            select new DocumentedOperation(method.ToUpperInvariant(), entry.Key, operation, JsonPointer.Append(pointer, method));
        All = [.. all.OrderBy(operation => operation.Order, StringComparer.Ordinal)];
    }

    /// <summary>All of them, the most specific paths first.</summary>
    public IReadOnlyList<DocumentedOperation> All { get; }

    /// <summary>The operation of a request, whose path may begin with that of the document's server; <c>null</c> where there is none.</summary>
    public DocumentedOperation? Find(string method, string path)
    {
        var inside = _basePath.Length > 0 && path.StartsWith(_basePath + "/", StringComparison.Ordinal) ? path[_basePath.Length..] : null;
        return All.FirstOrDefault(operation => (inside is not null && operation.IsOf(method, inside)) || operation.IsOf(method, path));
    }
}

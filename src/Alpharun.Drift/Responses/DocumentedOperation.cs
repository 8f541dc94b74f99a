using System.Globalization;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;

namespace Alpharun.Drift.Responses;

/// <summary>An operation of the document.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path template.</param>
/// <param name="Node">The operation object.</param>
/// <param name="Pointer">The JSON pointer of the operation object.</param>
/// <param name="Servers">The servers of the operation.</param>
internal sealed record DocumentedOperation(string Method, string Path, MapNode Node, string Pointer, IReadOnlyList<ServerAddress> Servers)
{
    private readonly PathTemplate _template = new(Path);

    /// <summary>The name of the operation: <c>GET /contacts/{id}</c>.</summary>
    public string Name => $"{Method} {Path}";

    /// <summary>The sort key of the operation. The most specific paths come first.</summary>
    public string Order => _template.Loosenesses();

    /// <summary>Determines whether a request matches the operation.</summary>
    public bool IsOf(string method, string path) => method == Method && (path == Path || _template.Match(path) is not null);

    /// <summary>Gets the documented response for a status: the response for the status itself, for its range, or the default response. Returns <c>null</c> if there is none.</summary>
    public (Node Node, string Pointer)? ResponseOf(int status)
    {
        string[] keys = [status.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"{status / 100}XX"), FormattableString.Invariant($"{status / 100}xx"), "default"];
        var key = Node.Map("responses") is { } responses ? Array.Find(keys, responses.Contains) : null;
        return key is null ? null : (Node.Map("responses")![key], JsonPointer.Append(Pointer + "/responses", key));
    }
}

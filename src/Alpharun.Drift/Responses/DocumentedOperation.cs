using System.Globalization;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Examples;

namespace Alpharun.Drift.Responses;

/// <summary>An operation of the document, and its responses.</summary>
/// <param name="Method">Its method, in capitals.</param>
/// <param name="Path">Its path.</param>
/// <param name="Node">Its node.</param>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Servers">The servers that have it.</param>
internal sealed record DocumentedOperation(string Method, string Path, MapNode Node, string Pointer, IReadOnlyList<ServerAddress> Servers)
{
    private readonly PathTemplate _template = new(Path);

    /// <summary>What it is called: <c>GET /contacts/{id}</c>.</summary>
    public string Name => $"{Method} {Path}";

    /// <summary>By this, the most specific path sorts first.</summary>
    public string Order => _template.Loosenesses();

    /// <summary>Whether a request was one of this operation's.</summary>
    public bool IsOf(string method, string path) => method == Method && (path == Path || _template.Match(path) is not null);

    /// <summary>The response that the document has for a status, by itself, its range, or by default; <c>null</c> for none.</summary>
    public (Node Node, string Pointer)? ResponseOf(int status)
    {
        string[] keys = [status.ToString(CultureInfo.InvariantCulture), FormattableString.Invariant($"{status / 100}XX"), FormattableString.Invariant($"{status / 100}xx"), "default"];
        var key = Node.Map("responses") is { } responses ? Array.Find(keys, responses.Contains) : null;
        return key is null ? null : (Node.Map("responses")![key], JsonPointer.Append(Pointer + "/responses", key));
    }
}

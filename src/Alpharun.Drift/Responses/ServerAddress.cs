using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>The address of a server, which the addresses of its operations start with. It can contain variables.</summary>
internal sealed partial class ServerAddress
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private readonly Regex? _authority;
    private readonly Regex _path;

    /// <summary>Parses an address.</summary>
    /// <param name="url">The address. An address without a host matches any host.</param>
    /// <param name="variables">The descriptions of the variables.</param>
    public ServerAddress(string url, MapNode? variables = null)
    {
        var origin = Origin().Match(url);
        var rest = origin.Success ? url[origin.Length..] : LeadingVariable().Replace(url, string.Empty);
        var path = rest.Split('?', '#')[0].TrimStart('.').Trim('/');
        _path = new Regex($@"\A{(path.Length == 0 ? string.Empty : "/" + Pattern(path, variables))}(/|\z)", Options);
        if (origin.Success)
        {
            var ownPort = origin.Groups["scheme"].Value.ToUpperInvariant() switch { "HTTPS" => ":443", "HTTP" => ":80", _ => null };
            var authority = origin.Groups["authority"].Value;
            authority = ownPort is not null && authority.EndsWith(ownPort, StringComparison.Ordinal) ? authority[..^ownPort.Length] : authority;
            _authority = new Regex($@"\A{Pattern(authority, variables)}\z", Options | RegexOptions.IgnoreCase);
        }
    }

    /// <summary>Determines whether the server has a host and port. Returns <c>true</c> for an unknown host, <c>null</c>.</summary>
    public bool IsAt(string? authority) => authority is null || _authority is null || _authority.IsMatch(authority);

    /// <summary>Returns the path of a request relative to the server; <c>null</c> if the request was not sent to the server.</summary>
    public string? Inside(string path) => _path.Match(path) is { Success: true } match ? "/" + path[match.Length..] : null;

    private static string Pattern(string text, MapNode? variables) => string.Concat(
        Variable().Split(text).Select((piece, index) => index % 2 == 0 ? Regex.Escape(piece) : Values(variables?.Map(piece))));

    // Matches the listed values, or else any value within one segment of an address.
    private static string Values(MapNode? variable)
    {
        var listed = variable?.List("enum")?.Texts().ToList() ?? [];
        var fallback = variable?.Text("default") is { } text ? [text.Trim('/')] : Array.Empty<string>();
        return $"({string.Join('|', [.. listed.Concat(fallback).Select(Regex.Escape), .. listed.Count == 0 ? ["[^/?#]+"] : Array.Empty<string>()])})";
    }

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\A\{[^{}]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingVariable();

    [GeneratedRegex(@"\A((?<scheme>[^/?#:]+):)?//(?<authority>[^/?#]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();
}

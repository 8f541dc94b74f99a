using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Examples;

/// <summary>Gets the base path from the URL of the first server in a document.</summary>
internal static partial class ServerPath
{
    /// <summary>Returns the path without a trailing slash; empty if there is none.</summary>
    public static string Of(MapNode document)
    {
        if (document.List("servers") is not [MapNode server, ..] || server.Text("url") is not { } url)
        {
            return "";
        }

        url = Variable().Replace(url, match => server.Map("variables")?.Map(match.Groups["name"].Value)?.Text("default") ?? match.Value);
        var path = Origin().Replace(url, "").Split('?', '#')[0].TrimStart('.').Trim('/');
        return path.Length == 0 ? "" : "/" + path;
    }

    [GeneratedRegex(@"\{(?<name>[^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex("^([a-z][a-z0-9+.-]*:)?//[^/?#]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Origin();
}

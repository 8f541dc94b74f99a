using System.Text.RegularExpressions;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Examples;

/// <summary>The path that a document's first server puts before every other.</summary>
internal static partial class ServerPath
{
    /// <summary>The path without a slash at its end; empty where there is none.</summary>
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

using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>Finds the documented media type for a content type.</summary>
internal static class ContentTypes
{
    /// <summary>Finds the matching key. Keys with the same parameters take precedence over other keys; a range such as <c>text/*</c> comes last.</summary>
    /// <returns>The key, or <c>null</c> if none matches; and the name of the content type in the report, which is unique among the keys.</returns>
    public static (string? Key, string Name) Find(IReadOnlyList<string> keys, string contentType)
    {
        if (keys is [var same] && same == contentType && !same.Contains(';', StringComparison.Ordinal))
        {
            // Fast path for the most common case.
            return (same, same);
        }

        var sent = MediaType.Parse(contentType);
        var parameters = Parameters(sent);
        var named = keys.Select(key => (Key: key, Type: MediaType.Parse(key))).Where(entry => (entry.Type.Type, entry.Type.Subtype) == (sent.Type, sent.Subtype)).ToList();
        var key = named.Where(entry => Parameters(entry.Type).IsSubsetOf(parameters)).OrderByDescending(entry => Parameters(entry.Type).Count).FirstOrDefault().Key
            ?? named.Find(entry => !Contradicts(Parameters(entry.Type), parameters)).Key
            ?? (named is [var only] ? only.Key : null)
            ?? keys.Where(key => MediaType.Parse(key) is { IsRange: true } range && range.Includes(sent)).MaxBy(key => key.Length);
        return (key, named.Count > 1 ? key ?? contentType : contentType.Split(';')[0].Trim());
    }

    private static HashSet<string> Parameters(MediaType type) =>
        [.. type.Parameters.Replace("\"", string.Empty, StringComparison.Ordinal).Split(';', StringSplitOptions.RemoveEmptyEntries)];

    private static bool Contradicts(HashSet<string> documented, HashSet<string> sent) =>
        documented.Any(parameter => !sent.Contains(parameter) && sent.Any(other => other.Split('=')[0] == parameter.Split('=')[0]));
}

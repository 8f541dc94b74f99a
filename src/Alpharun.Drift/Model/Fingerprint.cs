using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Alpharun.Drift;

/// <summary>
/// What identifies a finding over runs: a hash of its id, operation, logical path, and what it was and is. How these are
/// written, and in which order lists and maps are, makes no difference.
/// </summary>
internal static class Fingerprint
{
    private static readonly string[] BetweenWords = [", ", " or "];

    /// <summary>Sixteen hexadecimal digits.</summary>
    /// <param name="was">What it was, as it is shown.</param>
    /// <param name="now">What it is, as it is shown.</param>
    /// <param name="names">What else tells findings apart.</param>
    public static string Of(string? was, string? now, params ReadOnlySpan<string?> names)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', [.. names, Canonical(was), Canonical(now)])));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }

    private static string? Canonical(string? shown)
    {
        if (shown is null)
        {
            return null;
        }

        if (shown is ['[' or '{', ..])
        {
            try
            {
                return Canonical(JsonNode.Parse(shown));
            }
            catch (Exception exception) when (exception is System.Text.Json.JsonException or ArgumentException)
            {
                // A text that only begins like JSON, or that names a key twice.
                return shown;
            }
        }

        return string.Join(BetweenWords[0], shown.Split(BetweenWords, StringSplitOptions.None).Select(Number).Order(StringComparer.Ordinal));
    }

    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject map => $"{{{string.Join(',', map.Select(entry => $"{entry.Key}:{Canonical(entry.Value)}").Order(StringComparer.Ordinal))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Canonical).Order(StringComparer.Ordinal))}]",
        _ => Number(node?.ToJsonString() ?? "null"),
    };

    private static string Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : text;
}

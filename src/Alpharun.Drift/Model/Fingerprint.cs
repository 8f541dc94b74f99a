using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Alpharun.Drift;

/// <summary>
/// Computes the identity of a finding: a hash of its id, operation, logical path, old value and new value. The hash does not depend on
/// the notation of the values or on the order of lists and maps.
/// </summary>
internal static class Fingerprint
{
    private static readonly string[] BetweenWords = [", ", " or "];

    /// <summary>Computes a fingerprint of sixteen hexadecimal digits.</summary>
    /// <param name="was">The old value, as shown in reports.</param>
    /// <param name="now">The new value, as shown in reports.</param>
    /// <param name="names">The other parts of the identity, such as the id and the operation.</param>
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
                // The text only starts like JSON, or it has a duplicate key.
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

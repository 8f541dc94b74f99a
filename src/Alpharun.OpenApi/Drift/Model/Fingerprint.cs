using System.Security.Cryptography;
using System.Text;

namespace Alpharun.OpenApi.Drift;

/// <summary>What identifies a finding over runs: a hash of its id, operation, logical path, and what it was and is.</summary>
internal static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts!)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}

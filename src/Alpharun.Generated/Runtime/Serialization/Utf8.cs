using System.Text;

namespace Alpharun.Serialization;

/// <summary>UTF-8 that refuses what is none, on every framework.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text that bytes are.</summary>
    /// <exception cref="DecoderFallbackException">They are no UTF-8.</exception>
    public static string ToText(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        return Strict.GetString(utf8.ToArray());
#else
        return Strict.GetString(utf8);
#endif
    }

    /// <summary>The bytes of a text.</summary>
    /// <exception cref="EncoderFallbackException">The text has half of a surrogate pair.</exception>
    public static byte[] ToBytes(string text) => Strict.GetBytes(text);
}

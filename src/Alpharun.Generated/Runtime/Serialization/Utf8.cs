using System.Text;

namespace Alpharun.Serialization;

/// <summary>Strict UTF-8 on every framework.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not valid UTF-8.</exception>
    public static string ToText(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        return Strict.GetString(utf8.ToArray());
#else
        return Strict.GetString(utf8);
#endif
    }

    /// <summary>Encodes a text.</summary>
    /// <exception cref="EncoderFallbackException">The text contains an unpaired surrogate.</exception>
    public static byte[] ToBytes(string text) => Strict.GetBytes(text);
}

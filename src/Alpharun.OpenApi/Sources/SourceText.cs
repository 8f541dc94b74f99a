using System.Text;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>Decodes bytes as UTF-8, or as UTF-16 if there is a byte order mark for it.</summary>
internal static class SourceText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the text without the byte order mark.</summary>
    /// <exception cref="DocumentException">The bytes are not valid in the encoding.</exception>
    public static string Decode(byte[] bytes, string name)
    {
        var (encoding, encodingName, skip) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, "UTF-8", 3),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16", 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16", 2),
            _ => (Utf8, "UTF-8", 0),
        };
        try
        {
            return encoding.GetString(bytes.AsSpan(skip));
        }
        catch (DecoderFallbackException exception)
        {
            throw new DocumentException(Location(encoding, bytes.AsSpan(skip), exception.Index, name), $"not valid {encodingName}; save the document as UTF-8.", exception);
        }
    }

    // All bytes before the first invalid byte are valid.
    private static SourceLocation Location(Encoding encoding, ReadOnlySpan<byte> bytes, int index, string name)
    {
        var before = encoding.GetString(bytes[..Math.Clamp(index, 0, bytes.Length)]);
        return new SourceLocation(name, before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}

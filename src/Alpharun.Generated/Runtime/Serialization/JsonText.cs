using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>Reads and writes complete JSON texts with a codec.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a text that is one value and nothing else.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="listener">Is told, of a text that could be read, what it held that the document does not describe.</param>
    /// <exception cref="ModelReadException">It is not, or not of the type.</exception>
    public static T Read<T, TCodec>(ReadOnlySpan<byte> utf8, IDriftListener? listener = null)
        where TCodec : struct, IJsonCodec<T>
    {
        if (utf8.StartsWith(ByteOrderMark))
        {
            utf8 = utf8.Slice(ByteOrderMark.Length);
        }

        var reader = new ModelReader(utf8);
        T value;
        try
        {
            reader.Read();
            value = default(TCodec).Read(ref reader);

            // Reads on to the end, where anything but white space is an error.
            reader.Read();
        }
        catch (JsonException exception)
        {
            var path = JsonPosition.Of(utf8, reader.BytesConsumed).Path;
            throw new ModelReadException(Problem(utf8, reader.IsTooDeep), path, (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1, isDocumented: false);
        }
        catch (Exception exception) when (exception is InvalidOperationException or DecoderFallbackException)
        {
            // What the reader says of text that is no UTF-8, or half a surrogate pair. Its message may hold bytes of the text.
            var place = JsonPosition.Of(utf8, reader.TokenStart);
            throw new ModelReadException("The JSON holds text that is not valid Unicode.", place.Path, place.Line, place.BytePosition, isDocumented: false);
        }

        reader.ReportDrift(listener);
        return value;
    }

    /// <summary>Writes a value as bytes.</summary>
    public static byte[] ToBytes<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
        {
            default(TCodec).Write(writer, value);
        }

        return stream.ToArray();
    }

    /// <summary>Writes a value as text.</summary>
    public static string ToText<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => Utf8.ToText(ToBytes<T, TCodec>(value));

    // The reader's own message quotes the body, which is private.
    private static string Problem(ReadOnlySpan<byte> utf8, bool isTooDeep) =>
        IsBlank(utf8) ? "The JSON is empty."
        : isTooDeep ? "The JSON is nested too deep."
        : "The JSON is not valid.";

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var character in utf8)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>Reads and writes complete JSON texts with a codec.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a text that consists of exactly one value.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="listener">Receives the drift of a text that was read successfully.</param>
    /// <exception cref="ModelReadException">The text is not valid JSON, or does not match the type.</exception>
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

            // Throws if anything except white space follows the value.
            reader.Read();
        }
        catch (JsonException exception)
        {
            var path = JsonPosition.Of(utf8, reader.BytesConsumed).Path;
            throw new ModelReadException(Problem(utf8, reader.IsTooDeep), path, (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1, isDocumented: false);
        }
        catch (Exception exception) when (exception is InvalidOperationException or DecoderFallbackException)
        {
            // Thrown for invalid UTF-8 and unpaired surrogates. The message may contain bytes of the text, so it is not kept.
            var position = JsonPosition.Of(utf8, reader.TokenStart);
            throw new ModelReadException("The JSON contains text that is not valid Unicode.", position.Path, position.Line, position.BytePosition, isDocumented: false);
        }

        reader.ReportDrift(listener);
        return value;
    }

    /// <summary>Writes a value as UTF-8.</summary>
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

    // The message of the reader quotes the body, which is private.
    private static string Problem(ReadOnlySpan<byte> utf8, bool isTooDeep) =>
        IsBlank(utf8) ? "The JSON is empty."
        : isTooDeep ? "The JSON is nested too deeply."
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

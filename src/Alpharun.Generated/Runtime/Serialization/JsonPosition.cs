using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>A position in a JSON text. It is determined from a byte offset by reading the text a second time.</summary>
internal readonly record struct JsonPosition(string Path, long Line, long BytePosition)
{
    /// <summary>Gets the position of the token at an offset or, in invalid JSON, the last valid position before the offset.</summary>
    public static JsonPosition Of(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8.Slice(0, (int)Math.Min(offset, utf8.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var line = 1L;
        foreach (var character in before)
        {
            line += character == (byte)'\n' ? 1 : 0;
        }

        return new JsonPosition(PathTo(utf8, offset), line, before.Length - lineStart + 1);
    }

    private static string PathTo(ReadOnlySpan<byte> utf8, long offset)
    {
        var path = new JsonPath();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var consumed = 0L;
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                path.Arrive(reader.TokenType, reader.TokenStartIndex);
                if (reader.TokenStartIndex < offset)
                {
                    path.Enter(reader.TokenType);
                }

                consumed = reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // The path ends where the JSON is invalid. In an array, that is the expected next item.
            if (reader.TokenType == JsonTokenType.StartArray || IsCommaNext(utf8.Slice((int)consumed)))
            {
                path.NextItem();
            }
        }

        return path.ToString(utf8);
    }

    private static bool IsCommaNext(ReadOnlySpan<byte> utf8)
    {
        foreach (var character in utf8)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return character == (byte)',';
            }
        }

        return false;
    }
}

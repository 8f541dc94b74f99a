using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>A place in JSON text, worked out from a byte offset by reading the text once more.</summary>
internal readonly record struct JsonPosition(string Path, long Line, long BytePosition)
{
    /// <summary>The place of the token that begins at an offset, or the last place before it in broken JSON.</summary>
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
            // Broken JSON: the path to where it breaks is what there is. In an array that is the item that should come.
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

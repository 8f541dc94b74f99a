using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>A place in JSON text, worked out from a byte offset by reading the text once more.</summary>
internal readonly record struct JsonPlace(string Path, long Line, long BytePosition)
{
    // Whoever sends the text chooses the names in it.
    private const int MaxNameLength = 100;

    /// <summary>The place of the token that begins at an offset, or the last place before it in broken JSON.</summary>
    public static JsonPlace Of(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8.Slice(0, (int)Math.Min(offset, utf8.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var line = 1L;
        foreach (var character in before)
        {
            line += character == (byte)'\n' ? 1 : 0;
        }

        return new JsonPlace(PathTo(utf8, offset), line, before.Length - lineStart + 1);
    }

    private static string PathTo(ReadOnlySpan<byte> utf8, long offset)
    {
        var steps = new List<Step>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var consumed = 0L;
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                Follow(ref reader, steps, isLast: reader.TokenStartIndex == offset);
                consumed = reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // Broken JSON: the path to where it breaks is what there is. In an array that is the item that should come.
            if (reader.TokenType == JsonTokenType.StartArray || IsCommaNext(utf8.Slice((int)consumed)))
            {
                NextItem(steps);
            }
        }

        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            step.AppendTo(path, utf8);
        }

        return path.ToString();
    }

    private static void Follow(ref Utf8JsonReader reader, List<Step> steps, bool isLast)
    {
        if (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName))
        {
            NextItem(steps);
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[steps.Count - 1] = new Step(IsArray: false, (int)reader.TokenStartIndex);
                break;
            case JsonTokenType.StartObject when !isLast:
                steps.Add(new Step(IsArray: false, Position: -1));
                break;
            case JsonTokenType.StartArray when !isLast:
                steps.Add(new Step(IsArray: true, Position: -1));
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject when steps.Count > 0:
                steps.RemoveAt(steps.Count - 1);
                break;
        }
    }

    private static void NextItem(List<Step> steps)
    {
        if (steps.Count > 0 && steps[steps.Count - 1] is { IsArray: true } array)
        {
            steps[steps.Count - 1] = array with { Position = array.Position + 1 };
        }
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

    /// <summary>A step into an array or object.</summary>
    /// <param name="IsArray">Which of the two.</param>
    /// <param name="Position">The item's index, or where the property's name begins in the text; -1 before the first.</param>
    private readonly record struct Step(bool IsArray, int Position)
    {
        public void AppendTo(StringBuilder path, ReadOnlySpan<byte> utf8)
        {
            if (Position < 0)
            {
                return;
            }

            if (IsArray)
            {
                path.Append('[').Append(Position.ToString(CultureInfo.InvariantCulture)).Append(']');
                return;
            }

            var name = NameAt(utf8.Slice(Position));
            var isPlain = name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
            _ = isPlain ? path.Append('.').Append(name) : path.Append("['").Append(name.Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        }

        private static string NameAt(ReadOnlySpan<byte> utf8)
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            try
            {
                var name = reader.GetString()!;
                return name.Length <= MaxNameLength ? name : Beginning(name);
            }
            catch (InvalidOperationException)
            {
                return "?";
            }
        }

        // Not in the middle of a surrogate pair.
        private static string Beginning(string name) => name.Remove(MaxNameLength - (char.IsHighSurrogate(name[MaxNameLength - 1]) ? 1 : 0)) + "…";
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>A place in JSON text, worked out from a byte offset by reading the text once more.</summary>
internal readonly record struct JsonPlace(string Path, long Line, long BytePosition)
{
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
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
            {
                Follow(ref reader, steps, isLast: reader.TokenStartIndex == offset);
            }
        }
        catch (JsonException)
        {
            // Broken JSON: the path to where it breaks is what there is.
        }

        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            step.AppendTo(path);
        }

        return path.ToString();
    }

    private static void Follow(ref Utf8JsonReader reader, List<Step> steps, bool isLast)
    {
        if (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName)
            && steps.Count > 0 && steps[steps.Count - 1] is { IsArray: true } array)
        {
            steps[steps.Count - 1] = array with { Index = array.Index + 1 };
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[steps.Count - 1] = new Step(IsArray: false, Index: -1, NameOf(ref reader));
                break;
            case JsonTokenType.StartObject when !isLast:
                steps.Add(new Step(IsArray: false, Index: -1, Name: null));
                break;
            case JsonTokenType.StartArray when !isLast:
                steps.Add(new Step(IsArray: true, Index: -1, Name: null));
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject when steps.Count > 0:
                steps.RemoveAt(steps.Count - 1);
                break;
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private readonly record struct Step(bool IsArray, int Index, string? Name)
    {
        public void AppendTo(StringBuilder path)
        {
            if (IsArray)
            {
                if (Index >= 0)
                {
                    path.Append('[').Append(Index.ToString(CultureInfo.InvariantCulture)).Append(']');
                }
            }
            else if (Name is { } name)
            {
                var isPlain = name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
                _ = isPlain ? path.Append('.').Append(name) : path.Append("['").Append(name).Append("']");
            }
        }
    }
}

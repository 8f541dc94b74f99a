using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>Tracks the path to the current token of a reader.</summary>
internal sealed class JsonPath
{
    // The sender controls the length of property names.
    private const int MaxNameLength = 100;

    private readonly List<Segment> _segments = [];

    /// <summary>Updates the path after the reader has moved to a token.</summary>
    /// <param name="token">The type of the token.</param>
    /// <param name="offset">The offset of the token.</param>
    public void Arrive(JsonTokenType token, long offset)
    {
        switch (token)
        {
            case JsonTokenType.PropertyName:
                _segments[_segments.Count - 1] = new Segment(IsArray: false, (int)offset);
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                if (_segments.Count > 0)
                {
                    _segments.RemoveAt(_segments.Count - 1);
                }

                break;
            default:
                NextItem();
                break;
        }
    }

    /// <summary>Updates the path before the reader moves on from a token, which may start an array or object.</summary>
    /// <param name="token">The type of the token.</param>
    public void Enter(JsonTokenType token)
    {
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _segments.Add(new Segment(IsArray: token == JsonTokenType.StartArray, Position: -1));
        }
    }

    /// <summary>Updates the path for the next item, if the reader is in an array.</summary>
    public void NextItem()
    {
        if (_segments.Count > 0 && _segments[_segments.Count - 1] is { IsArray: true } array)
        {
            _segments[_segments.Count - 1] = array with { Position = array.Position + 1 };
        }
    }

    /// <summary>Returns the path with its indexes and names.</summary>
    public string ToString(ReadOnlySpan<byte> utf8)
    {
        var path = new StringBuilder("$");
        foreach (var segment in _segments)
        {
            segment.AppendTo(path, utf8);
        }

        return path.ToString();
    }

    /// <summary>Returns the path with <c>[*]</c> for indexes and <c>.*</c> for keys of dictionaries.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="dictionaries">The depths of the objects that are dictionaries, a bit for each depth.</param>
    /// <param name="without">The number of last segments to omit.</param>
    public string ToPattern(ReadOnlySpan<byte> utf8, ulong dictionaries, int without = 0)
    {
        var path = new StringBuilder("$");
        for (var depth = 0; depth < _segments.Count - without; depth++)
        {
            if (_segments[depth].IsArray)
            {
                path.Append("[*]");
            }
            else if ((dictionaries & (1UL << depth)) != 0)
            {
                path.Append(".*");
            }
            else
            {
                _segments[depth].AppendTo(path, utf8);
            }
        }

        return path.ToString();
    }

    /// <summary>A segment: an index of an array or a property of an object.</summary>
    /// <param name="IsArray">Whether it is an index of an array.</param>
    /// <param name="Position">The index, or the offset of the property name in the text. -1 before the first item or property.</param>
    private readonly record struct Segment(bool IsArray, int Position)
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
                return name.Length <= MaxNameLength ? name : Truncate(name);
            }
            catch (InvalidOperationException)
            {
                return "?";
            }
        }

        // Does not cut within a surrogate pair.
        private static string Truncate(string name) => name.Remove(MaxNameLength - (char.IsHighSurrogate(name[MaxNameLength - 1]) ? 1 : 0)) + "…";
    }
}

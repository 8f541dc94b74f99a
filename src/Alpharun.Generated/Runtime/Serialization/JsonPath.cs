using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>The path to the token that a reader stands on, kept up while it reads.</summary>
internal sealed class JsonPath
{
    // The sender of the JSON controls the length of property names.
    private const int MaxNameLength = 100;

    private readonly List<Step> _steps = [];

    /// <summary>The reader has come to a token.</summary>
    /// <param name="token">Its kind.</param>
    /// <param name="offset">Where it begins.</param>
    public void Arrive(JsonTokenType token, long offset)
    {
        switch (token)
        {
            case JsonTokenType.PropertyName:
                _steps[_steps.Count - 1] = new Step(IsArray: false, (int)offset);
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                if (_steps.Count > 0)
                {
                    _steps.RemoveAt(_steps.Count - 1);
                }

                break;
            default:
                NextItem();
                break;
        }
    }

    /// <summary>The reader goes on from a token: into an array or object that begins with it.</summary>
    /// <param name="token">Its kind.</param>
    public void Enter(JsonTokenType token)
    {
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _steps.Add(new Step(IsArray: token == JsonTokenType.StartArray, Position: -1));
        }
    }

    /// <summary>In an array, another item comes.</summary>
    public void NextItem()
    {
        if (_steps.Count > 0 && _steps[_steps.Count - 1] is { IsArray: true } array)
        {
            _steps[_steps.Count - 1] = array with { Position = array.Position + 1 };
        }
    }

    /// <summary>The path with the indexes and names that it has in a text.</summary>
    public string ToString(ReadOnlySpan<byte> utf8)
    {
        var path = new StringBuilder("$");
        foreach (var step in _steps)
        {
            step.AppendTo(path, utf8);
        }

        return path.ToString();
    }

    /// <summary>The path with <c>[*]</c> for any index and <c>.*</c> for any key of a dictionary.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="dictionaries">Which of the objects on the way are dictionaries, by their depth.</param>
    /// <param name="without">How many of the last steps to leave out.</param>
    public string ToPattern(ReadOnlySpan<byte> utf8, ulong dictionaries, int without = 0)
    {
        var path = new StringBuilder("$");
        for (var depth = 0; depth < _steps.Count - without; depth++)
        {
            if (_steps[depth].IsArray)
            {
                path.Append("[*]");
            }
            else if ((dictionaries & (1UL << depth)) != 0)
            {
                path.Append(".*");
            }
            else
            {
                _steps[depth].AppendTo(path, utf8);
            }
        }

        return path.ToString();
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

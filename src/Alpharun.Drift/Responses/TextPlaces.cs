using System.Runtime.InteropServices;
using System.Text.Json;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>Tells where the values of a text stand in it, asked for one after the other.</summary>
/// <param name="text">The text that was parsed, and is still there.</param>
/// <param name="start">Where it begins.</param>
internal sealed class TextPlaces(ReadOnlyMemory<byte> text, SourceLocation start)
{
    private int _line = start.Line;
    private int _counted;
    private int _lineStart;

    /// <summary>Where the text begins.</summary>
    public SourceLocation Start => start;

    /// <summary>Where a value begins.</summary>
    public SourceLocation Of(JsonElement value)
    {
        if (!text.Span.Overlaps(JsonMarshal.GetRawUtf8Value(value), out var offset))
        {
            return start;
        }

        while (text.Span[_counted..offset].IndexOf((byte)'\n') is >= 0 and var found)
        {
            _counted += found + 1;
            _lineStart = _counted;
            _line++;
        }

        return new SourceLocation(start.Source, _line, offset - _lineStart + 1);
    }
}

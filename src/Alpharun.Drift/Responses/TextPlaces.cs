using System.Runtime.InteropServices;
using System.Text.Json;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>Gets the locations of JSON values in their text. The values must be requested in document order.</summary>
/// <param name="text">The parsed text, which must still be in memory.</param>
/// <param name="start">The location of the start of the text.</param>
internal sealed class TextPlaces(ReadOnlyMemory<byte> text, SourceLocation start)
{
    private int _line = start.Line;
    private int _counted;
    private int _lineStart;

    /// <summary>The location of the start of the text.</summary>
    public SourceLocation Start => start;

    /// <summary>Gets the location of the start of a value.</summary>
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

using System.Text.Json;

namespace Alpharun.Drift.Responses;

/// <summary>How JSON is read that was recorded.</summary>
internal static class RecordedJson
{
    /// <summary>How deep it may be nested.</summary>
    public const int MaxDepth = 512;

    /// <summary>How it is read.</summary>
    public static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>A text without the mark of its encoding.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith(Mark) ? text[Mark.Length..] : text;

    /// <summary>A text without the mark of its encoding.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> text) => text[^WithoutMark(text.Span).Length..];

    /// <summary>Whether what cannot be read is nested too deep, and no fault was found up to there.</summary>
    public static bool IsTooDeep(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth == MaxDepth)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // It is no JSON.
        }

        return false;
    }
}

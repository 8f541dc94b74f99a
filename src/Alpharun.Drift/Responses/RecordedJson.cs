using System.Text.Json;

namespace Alpharun.Drift.Responses;

/// <summary>Settings and helpers for parsing recorded JSON.</summary>
internal static class RecordedJson
{
    /// <summary>The maximum nesting depth.</summary>
    public const int MaxDepth = 512;

    /// <summary>The options for parsing.</summary>
    public static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>Returns the text without a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith(Mark) ? text[Mark.Length..] : text;

    /// <summary>Returns the text without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> text) => text[^WithoutMark(text.Span).Length..];

    /// <summary>Determines whether text that could not be parsed is nested too deeply, and valid up to that depth.</summary>
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
            // The text is not JSON.
        }

        return false;
    }
}

namespace Alpharun.OpenApi;

/// <summary>Texts of any length where there is room for a few.</summary>
public static class ShortText
{
    /// <summary>The text, or its beginning with an ellipsis; a character is never cut in two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How long it may be.</param>
    public static string Of(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
}

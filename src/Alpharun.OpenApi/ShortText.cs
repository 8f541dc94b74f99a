namespace Alpharun.OpenApi;

/// <summary>Shortens text to a maximum length.</summary>
public static class ShortText
{
    /// <summary>Returns the text, or its beginning followed by an ellipsis. Surrogate pairs are not split.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The maximum length, not counting the ellipsis.</param>
    public static string Of(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
}

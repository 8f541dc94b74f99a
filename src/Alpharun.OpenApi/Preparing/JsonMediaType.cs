namespace Alpharun.OpenApi.Preparing;

/// <summary>The media types whose bodies are JSON.</summary>
internal static class JsonMediaType
{
    /// <summary>Whether a media type is JSON, or a format built on it.</summary>
    public static bool Is(string mediaType)
    {
        var type = mediaType.Split(';')[0].Trim();
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}

namespace Alpharun;

/// <summary>The API key is missing or not valid: status 401.</summary>
public sealed class AlpharunUnauthorizedException : AlpharunApiException
{
    internal AlpharunUnauthorizedException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

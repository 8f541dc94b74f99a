namespace Alpharun;

/// <summary>The API key does not allow this: status 403.</summary>
public sealed class AlpharunForbiddenException : AlpharunApiException
{
    internal AlpharunForbiddenException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

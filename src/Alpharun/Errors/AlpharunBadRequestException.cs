namespace Alpharun;

/// <summary>The API cannot make sense of the request: status 400. The document calls it an unexpected error.</summary>
public sealed class AlpharunBadRequestException : AlpharunApiException
{
    internal AlpharunBadRequestException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

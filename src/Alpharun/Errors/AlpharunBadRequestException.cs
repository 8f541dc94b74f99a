using System.Net;

namespace Alpharun;

/// <summary>The API rejected the request as invalid: status 400. The API's document calls it an unexpected error.</summary>
public sealed class AlpharunBadRequestException : AlpharunApiException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunBadRequestException(string message, Error? error = null)
        : this(message, ResponseDetails.None(HttpStatusCode.BadRequest), error)
    {
    }

    internal AlpharunBadRequestException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

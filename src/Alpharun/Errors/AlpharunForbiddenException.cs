using System.Net;

namespace Alpharun;

/// <summary>The API key does not permit the request: status 403.</summary>
public sealed class AlpharunForbiddenException : AlpharunApiException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunForbiddenException(string message, Error? error = null)
        : this(message, ResponseDetails.None(HttpStatusCode.Forbidden), error)
    {
    }

    internal AlpharunForbiddenException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

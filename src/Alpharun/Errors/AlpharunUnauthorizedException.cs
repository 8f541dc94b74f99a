using System.Net;

namespace Alpharun;

/// <summary>The API key is missing or not valid: status 401.</summary>
public sealed class AlpharunUnauthorizedException : AlpharunApiException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunUnauthorizedException(string message, Error? error = null)
        : this(message, ResponseDetails.None(HttpStatusCode.Unauthorized), error)
    {
    }

    internal AlpharunUnauthorizedException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

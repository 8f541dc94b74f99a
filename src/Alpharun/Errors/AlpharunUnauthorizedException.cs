using System.Net;

namespace Alpharun;

/// <summary>The API key is missing or not valid: status 401.</summary>
public sealed class AlpharunUnauthorizedException : AlpharunApiException
{
    /// <summary>Makes an exception, for a test of your own, say.</summary>
    public AlpharunUnauthorizedException(string message, Error? error = null)
        : this(message, ResponseDetails.None(HttpStatusCode.Unauthorized), error)
    {
    }

    internal AlpharunUnauthorizedException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

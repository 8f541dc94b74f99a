using System.Net;

namespace Alpharun;

/// <summary>There is no such thing: status 404.</summary>
public sealed class AlpharunNotFoundException : AlpharunApiException
{
    /// <summary>Makes an exception, for a test of your own, say.</summary>
    public AlpharunNotFoundException(string message, Error? error = null)
        : this(message, ResponseDetails.None(HttpStatusCode.NotFound), error)
    {
    }

    internal AlpharunNotFoundException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

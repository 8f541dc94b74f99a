using System.Net;

namespace Alpharun;

/// <summary>The requested resource does not exist: status 404.</summary>
public sealed class AlpharunNotFoundException : AlpharunApiException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunNotFoundException(string message, Error? error = null)
        : this(message, ResponseDetails.None(HttpStatusCode.NotFound), error)
    {
    }

    internal AlpharunNotFoundException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

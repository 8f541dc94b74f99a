using System.Net;

namespace Alpharun;

/// <summary>There is no such thing: status 404.</summary>
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

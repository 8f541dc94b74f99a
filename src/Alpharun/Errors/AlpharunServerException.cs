using System.Net;

namespace Alpharun;

/// <summary>The API failed: a status from 500 to 599.</summary>
public sealed class AlpharunServerException : AlpharunApiException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunServerException(string message, Error? error = null)
        : this(message, ResponseDetails.None(HttpStatusCode.InternalServerError), error)
    {
    }

    internal AlpharunServerException(string message, ResponseDetails response, Error? error)
        : base(message, response, error)
    {
    }
}

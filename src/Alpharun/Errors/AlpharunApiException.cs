using System.Net;

namespace Alpharun;

/// <summary>The API answered with an error. There is a subtype for each status that programs tell apart.</summary>
public class AlpharunApiException : AlpharunException
{
    /// <summary>Creates an exception, for example in a test.</summary>
    public AlpharunApiException(string message, HttpStatusCode statusCode, Error? error = null)
        : this(message, ResponseDetails.None(statusCode), error)
    {
    }

    internal AlpharunApiException(string message, ResponseDetails response, Error? error)
        : base(message, innerException: null)
    {
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        ResponseBody = response.Body;
        RequestId = response.RequestId;
        Error = error;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What the API says of the error; <c>null</c> where the body is something else. Its text may be private.</summary>
    public Error? Error { get; }

    /// <summary>The id that the server gave the request; <c>null</c> if it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>The response's headers. Their values may be private.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>The body's text, of a long one the first 64 KiB. Private: it may hold anything that the API holds.</summary>
    public string ResponseBody { get; }
}

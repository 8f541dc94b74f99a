using System.Net;

namespace Alpharun;

/// <summary>The API returned an error. The most common statuses have their own subclasses.</summary>
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

    /// <summary>The error in the body, or <c>null</c> if the body contains no error object. Its text may be private.</summary>
    public Error? Error { get; }

    /// <summary>The id of the request, from the <c>X-Request-Id</c> header, or <c>null</c> without that header.</summary>
    public string? RequestId { get; }

    /// <summary>The headers of the response. Their values may be private.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>The text of the body, truncated to 64 KiB. It may contain private data.</summary>
    public string ResponseBody { get; }
}

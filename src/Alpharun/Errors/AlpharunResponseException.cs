using System.Net;

namespace Alpharun;

/// <summary>An answer came and it is not what the API's document says: it cannot be read as what the call is for.</summary>
public sealed class AlpharunResponseException : AlpharunException
{
    internal AlpharunResponseException(string message, ResponseDetails response, string? path = null, long? line = null, long? bytePosition = null, Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        ResponseBody = response.Body;
        RequestId = response.RequestId;
        Path = path;
        Line = line;
        BytePosition = bytePosition;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The id that the server gave the request; <c>null</c> if it gave none.</summary>
    public string? RequestId { get; }

    /// <summary>The response's headers. Their values may be private.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>The body's text, of a long one the first 64 KiB. Private: it may hold anything that the API holds.</summary>
    public string ResponseBody { get; }

    /// <summary>
    /// Where in the body, as a JSON path from the root; <c>null</c> if it is not about a place. It may hold names that the
    /// body made up, which may be private; of a long one it holds the first 100 characters.
    /// </summary>
    public string? Path { get; }

    /// <summary>The line in the body, counted from 1; <c>null</c> if it is not about a place.</summary>
    public long? Line { get; }

    /// <summary>
    /// The byte in the line, counted from 1 in the body's text as UTF-8, without a byte order mark; <c>null</c> if it is not
    /// about a place.
    /// </summary>
    public long? BytePosition { get; }
}

using System.Net;

namespace Alpharun;

/// <summary>The response does not match the API's document and cannot be converted to the result of the call.</summary>
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

    /// <summary>The id of the request, from the <c>X-Request-Id</c> header, or <c>null</c> without that header.</summary>
    public string? RequestId { get; }

    /// <summary>The headers of the response. Their values may be private.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>The text of the body, truncated to 64 KiB. It may contain private data.</summary>
    public string ResponseBody { get; }

    /// <summary>
    /// The JSON path of the error in the body, from the root, or <c>null</c> if the error has no position. The path may contain names
    /// from the body, which may be private. Long names are truncated to 100 characters.
    /// </summary>
    public string? Path { get; }

    /// <summary>The line of the error in the body, starting at 1, or <c>null</c> if the error has no position.</summary>
    public long? Line { get; }

    /// <summary>
    /// The byte of the error in its line, starting at 1, or <c>null</c> if the error has no position. It is counted in the body as
    /// UTF-8 without a byte order mark.
    /// </summary>
    public long? BytePosition { get; }
}

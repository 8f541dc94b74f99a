using System.Net;

namespace Alpharun;

/// <summary>What is kept of a response for the exception that it led to.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body's text, or its beginning. Private.</param>
internal sealed record ResponseDetails(HttpStatusCode StatusCode, ApiResponseHeaders Headers, string Body)
{
    /// <summary>What there is to keep where there was no response: in an exception that a test makes.</summary>
    public static ResponseDetails None(HttpStatusCode statusCode) => new(statusCode, new ApiResponseHeaders([]), string.Empty);

    /// <summary>The id that the server gave the request.</summary>
    public string? RequestId => Headers.TryGetValue("X-Request-Id", out var id) ? id : null;
}

using System.Net;

namespace Alpharun;

/// <summary>The parts of a response that its exception keeps.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The text of the body, possibly truncated. It may contain private data.</param>
internal sealed record ResponseDetails(HttpStatusCode StatusCode, ApiResponseHeaders Headers, string Body)
{
    /// <summary>Creates empty details, for an exception without a response.</summary>
    public static ResponseDetails None(HttpStatusCode statusCode) => new(statusCode, new ApiResponseHeaders([]), string.Empty);

    /// <summary>The id of the request.</summary>
    public string? RequestId => Headers.TryGetValue("X-Request-Id", out var id) ? id : null;
}

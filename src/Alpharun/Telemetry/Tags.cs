using System.Diagnostics;
using Alpharun.Http;

namespace Alpharun.Telemetry;

/// <summary>The tags of a call, named by OpenTelemetry's conventions for HTTP clients. They contain no private data.</summary>
internal static class Tags
{
    public const string Status = "http.response.status_code";
    public const string ErrorType = "error.type";
    public const string Resends = "http.request.resend_count";
    public const string DriftKind = "alpharun.drift.kind";

    /// <summary>Creates the tags that are known before a call starts.</summary>
    public static TagList Of(ApiOperation operation, Uri server) => new()
    {
        { "alpharun.operation", operation.Name },
        { "http.request.method", operation.Method.Method },
        { "url.template", operation.PathTemplate },
        { "server.address", server.Host },
        { "server.port", server.Port },
    };

    /// <summary>Gets the error type of a failed call: the status, or the type of the exception.</summary>
    public static string ErrorTypeOf(Exception exception) => exception is AlpharunApiException { StatusCode: var status }
        ? FormattableString.Invariant($"{(int)status}")
        : exception.GetType().FullName!;

    /// <summary>Gets the status of the response that made a call fail, if there was a response.</summary>
    public static int? StatusOf(Exception? exception) => exception switch
    {
        AlpharunApiException api => (int)api.StatusCode,
        AlpharunResponseException response => (int)response.StatusCode,
        _ => null,
    };
}

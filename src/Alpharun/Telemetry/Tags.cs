using System.Diagnostics;
using Alpharun.Http;

namespace Alpharun.Telemetry;

/// <summary>What is said of a call, by OpenTelemetry's conventions for HTTP clients: never what the call was about.</summary>
internal static class Tags
{
    public const string Status = "http.response.status_code";
    public const string ErrorType = "error.type";
    public const string Resends = "http.request.resend_count";
    public const string DriftKind = "alpharun.drift.kind";

    /// <summary>What is known before a call begins.</summary>
    public static TagList Of(ApiOperation operation, Uri server) => new()
    {
        { "alpharun.operation", operation.Name },
        { "http.request.method", operation.Method.Method },
        { "url.template", operation.PathTemplate },
        { "server.address", server.Host },
        { "server.port", server.Port },
    };

    /// <summary>What a call failed of: the status, or the exception's type.</summary>
    public static string ErrorTypeOf(Exception exception) => exception is AlpharunApiException { StatusCode: var status }
        ? FormattableString.Invariant($"{(int)status}")
        : exception.GetType().FullName!;

    /// <summary>The status of the response that a call failed of, if one came.</summary>
    public static int? StatusOf(Exception? exception) => exception switch
    {
        AlpharunApiException api => (int)api.StatusCode,
        AlpharunResponseException response => (int)response.StatusCode,
        _ => null,
    };
}

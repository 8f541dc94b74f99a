using System.Net;

namespace Alpharun;

/// <summary>The response of a call: the value, the status and the headers. Immutable.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ApiResponse<T>
{
    /// <summary>Creates a response, for example in a test.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public ApiResponse(T value, HttpStatusCode statusCode, ApiResponseHeaders headers)
    {
        Value = value;
        StatusCode = statusCode;
        Headers = headers ?? throw new ArgumentNullException(nameof(headers));
    }

    /// <summary>The value in the body.</summary>
    public T Value { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>The id of the request, from the <c>X-Request-Id</c> header, or <c>null</c> without that header.</summary>
    public string? RequestId => Headers.TryGetValue("X-Request-Id", out var id) ? id : null;

    /// <summary>Returns the response with a different value, such as a part of the value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="select"/> is null.</exception>
    public ApiResponse<TResult> Select<TResult>(Func<T, TResult> select) =>
        new((select ?? throw new ArgumentNullException(nameof(select)))(Value), StatusCode, Headers);

    /// <summary>Returns the status, without the value, which may be private.</summary>
    public override string ToString() => FormattableString.Invariant($"{(int)StatusCode} {StatusCode}");
}

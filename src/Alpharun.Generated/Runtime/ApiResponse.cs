using System.Net;

namespace Alpharun;

/// <summary>What came back from a call: the value, and what the response said beside it. Immutable.</summary>
/// <typeparam name="T">The value's type.</typeparam>
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

    /// <summary>The value that the body held.</summary>
    public T Value { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The response's headers.</summary>
    public ApiResponseHeaders Headers { get; }

    /// <summary>The id that the server gave the request, from the <c>X-Request-Id</c> header; <c>null</c> if it gave none.</summary>
    public string? RequestId => Headers.TryGetValue("X-Request-Id", out var id) ? id : null;

    /// <summary>Returns the same response with another value, such as a part of this one's value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="select"/> is null.</exception>
    public ApiResponse<TResult> Select<TResult>(Func<T, TResult> select) =>
        new((select ?? throw new ArgumentNullException(nameof(select)))(Value), StatusCode, Headers);

    /// <summary>The status; never the value, which may be private.</summary>
    public override string ToString() => FormattableString.Invariant($"{(int)StatusCode} {StatusCode}");
}

using System.Net.Http.Headers;

namespace Alpharun.Http;

/// <summary>Describes an operation of the API: everything that all its calls have in common.</summary>
internal abstract class ApiOperation(string name, string method, string pathTemplate, ApiResponseCase<IApiBody>[] errors)
{
    private readonly string _text = $"{method} {pathTemplate}";

    /// <summary>The name of the operation.</summary>
    public string Name { get; } = name;

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; } = new(method);

    /// <summary>The path with the names of its parameters, as in the API's document. It contains no private data.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>The media type that the client accepts.</summary>
    public abstract MediaTypeWithQualityHeaderValue Accept { get; }

    /// <summary>Whether calls are retried. By default, only those with a safe method. Set it for an operation that is idempotent.</summary>
    public bool IsRetryable { get; init; } = method is "GET" or "HEAD" or "OPTIONS" or "TRACE";

    /// <summary>The responses that are errors.</summary>
    protected ApiResponseCase<IApiBody>[] Errors { get; } = errors;

    /// <summary>Decides whether the body of a response is passed on to the caller as a stream.</summary>
    public abstract bool IsStream(int status);

    /// <summary>Finds the body of an error.</summary>
    /// <returns>The body, or <c>null</c> if the API's document does not describe an error with this status.</returns>
    public IApiBody? FindError(int status) => ApiResponseCase<IApiBody>.Find(Errors, status);

    /// <summary>Returns the method and the path template.</summary>
    public override string ToString() => _text;
}

/// <summary>Describes an operation of the API.</summary>
/// <typeparam name="T">The type of the value that a call returns.</typeparam>
internal sealed class ApiOperation<T>(
    string name, string method, string pathTemplate, ApiResponseCase<IApiBody<T>>[] successes, ApiResponseCase<IApiBody>[] errors)
    : ApiOperation(name, method, pathTemplate, errors)
{
    /// <inheritdoc/>
    public override MediaTypeWithQualityHeaderValue Accept { get; } =
        new(Array.Exists(successes, success => success.Body.IsStream) ? "*/*" : "application/json");

    /// <inheritdoc/>
    public override bool IsStream(int status) => FindSuccess(status) is { IsStream: true };

    /// <summary>Finds the body of a successful response.</summary>
    /// <returns>The body, or <c>null</c> if the API's document does not describe a success with this status.</returns>
    public IApiBody<T>? FindSuccess(int status) => ApiResponseCase<IApiBody<T>>.Find(successes, status);

    /// <summary>Returns the operation with a part of its value as the value: the content of an envelope.</summary>
    /// <param name="select">Selects the part. If it returns null, the response cannot be read.</param>
    /// <param name="path">The JSON path of the part.</param>
    public ApiOperation<TPart> Unwrap<TPart>(Func<T, TPart?> select, string path)
        where TPart : class =>
        new(
            Name,
            Method.Method,
            PathTemplate,
            [.. successes.Select(success => new ApiResponseCase<IApiBody<TPart>>(success.From, success.To, new EnvelopeBody<T, TPart>(success.Body, select, path)))],
            Errors)
        {
            IsRetryable = IsRetryable,
        };
}

using System.Net.Http.Headers;

namespace Alpharun.Http;

/// <summary>What is the same for every call of an operation.</summary>
internal sealed class ApiOperation(string name, string method, string pathTemplate, params ApiResponseCase[] responses)
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue Anything = new("*/*");

    private readonly string _text = $"{method} {pathTemplate}";

    /// <summary>The operation's name.</summary>
    public string Name { get; } = name;

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; } = new(method);

    /// <summary>The path as the document writes it: with names of parameters, and so without private data.</summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>What the caller can make use of.</summary>
    public MediaTypeWithQualityHeaderValue Accept { get; } =
        Array.Exists(responses, response => response is { IsSuccess: true, Body: BinaryBody }) ? Anything : Json;

    /// <summary>Whether a second try does no harm: the method is safe, or the operation is declared to be idempotent.</summary>
    public bool IsRetryable { get; private init; } = method is "GET" or "HEAD" or "OPTIONS" or "TRACE";

    /// <summary>The same operation, declared to be idempotent: called twice, it does what it does once.</summary>
    public ApiOperation AsIdempotent() => new(Name, Method.Method, PathTemplate, responses) { IsRetryable = true };

    /// <summary>The same operation, of whose result a part is what callers want: what is in an envelope.</summary>
    /// <param name="select">Takes the part; null says that it is not there, which makes the response one that cannot be read.</param>
    /// <param name="path">Where the part is, as a JSON path.</param>
    public ApiOperation Unwrap<T, TPart>(Func<T, TPart?> select, string path)
        where TPart : class =>
        new(Name, Method.Method, PathTemplate, [.. responses.Select(response => response.IsSuccess ? response with { Body = new EnvelopeBody<T, TPart>(response.Body, select, path) } : response)]) { IsRetryable = IsRetryable };

    /// <summary>What the document says of a status; <c>null</c> where it says nothing.</summary>
    public ApiResponseCase? CaseOf(int status)
    {
        ApiResponseCase? best = null;
        foreach (var response in responses)
        {
            if (status >= response.From && status <= response.To && (best is null || response.Width < best.Width))
            {
                best = response;
            }
        }

        return best;
    }

    /// <summary>Method and path template.</summary>
    public override string ToString() => _text;
}

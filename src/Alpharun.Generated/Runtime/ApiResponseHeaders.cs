using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Alpharun;

/// <summary>The headers of a response. Names are not case-sensitive. Values may be private. Thread-safe.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Headers is the term of HTTP.")]
public sealed class ApiResponseHeaders : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly HttpResponseHeaders? _response;
    private readonly HttpContentHeaders? _content;
    private volatile Dictionary<string, IReadOnlyList<string>>? _values;

    /// <summary>Creates headers, for example in a test.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public ApiResponseHeaders(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
    {
        _values = Copy(headers ?? throw new ArgumentNullException(nameof(headers)));
    }

    /// <summary>Creates the headers of a response. They are copied at the first access, because most are never used.</summary>
    internal ApiResponseHeaders(HttpResponseHeaders response, HttpContentHeaders? content)
    {
        _response = response;
        _content = content;
    }

    private Dictionary<string, IReadOnlyList<string>> Values
    {
        get
        {
            if (_values is { } values)
            {
                return values;
            }

            // The runtime parses headers lazily, which is not thread-safe.
            lock (_response!)
            {
                return _values ??= Copy(_content is null ? _response : _response.Concat(_content));
            }
        }
    }

    /// <summary>Gets the first value of a header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The first value, or <c>null</c>.</param>
    /// <returns>Whether the response has the header.</returns>
    public bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
    {
        value = Values.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the name of the type, without values, which may be private.</summary>
    public override string ToString() => nameof(ApiResponseHeaders);

    private static Dictionary<string, IReadOnlyList<string>> Copy(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
    {
        var copy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            copy[header.Key] = [.. header.Value];
        }

        return copy;
    }
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

/// <summary>The headers of a response. Names are not case-sensitive. Values may be private. Safe to share between threads.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Headers is the field's word for it.")]
public sealed class ApiResponseHeaders : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly Dictionary<string, IReadOnlyList<string>> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes headers, for a test of your own, say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public ApiResponseHeaders(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
    {
        foreach (var header in headers ?? throw new ArgumentNullException(nameof(headers)))
        {
            _headers[header.Key] = [.. header.Value];
        }
    }

    /// <summary>The first value of a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its first value.</param>
    /// <returns>Whether the response had the header.</returns>
    public bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
    {
        value = _headers.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The name of this type; never a value, which may be private.</summary>
    public override string ToString() => nameof(ApiResponseHeaders);
}

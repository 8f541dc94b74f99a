using System.Text;
using Alpharun.Serialization;

namespace Alpharun.Http;

/// <summary>The request of a call: path, query, headers and body. It can be sent several times.</summary>
/// <param name="path">The path, relative to the address of the API.</param>
internal sealed class ApiRequest(string path)
{
    private StringBuilder? _query;

    /// <summary>The headers of the parameters, or <c>null</c> without such headers.</summary>
    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>The body as JSON, or <c>null</c> without a body.</summary>
    public byte[]? Body { get; private set; }

    /// <summary>The path and query, relative to the address of the API.</summary>
    public string RelativeUri => _query is null ? path : path + _query;

    /// <summary>Adds a parameter to the query.</summary>
    public void Query(string name, string value)
    {
        _query = _query is null ? new StringBuilder("?") : _query.Append('&');
        _query.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>Adds a list to the query: its items joined by a separator or, if the separator is empty, as one parameter each.</summary>
    public void Query(string name, IEnumerable<string> values, string separator)
    {
        if (separator.Length == 0)
        {
            foreach (var value in values)
            {
                Query(name, value);
            }

            return;
        }

        // A comma between items is not escaped, but a comma within an item is.
        _query = _query is null ? new StringBuilder("?") : _query.Append('&');
        var escaped = separator == "," ? separator : Uri.EscapeDataString(separator);
        _query.Append(Uri.EscapeDataString(name)).Append('=').Append(string.Join(escaped, values.Select(Uri.EscapeDataString)));
    }

    /// <summary>Adds a parameter as a header.</summary>
    /// <exception cref="ArgumentException">The value contains a control character, which a header must not contain.</exception>
    public void Header(string name, string value)
    {
        if (value.Any(char.IsControl))
        {
            throw new ArgumentException($"The value of the header {name} contains a control character.", nameof(value));
        }

        (Headers ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Adds a list as a header.</summary>
    /// <exception cref="ArgumentException">A value contains a control character, which a header must not contain.</exception>
    public void Header(string name, IEnumerable<string> values, string separator) => Header(name, string.Join(separator, values));

    /// <summary>Sets the body.</summary>
    public void Json<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => Body = JsonText.ToBytes<T, TCodec>(value);
}

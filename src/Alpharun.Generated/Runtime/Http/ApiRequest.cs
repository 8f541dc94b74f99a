using System.Text;
using Alpharun.Serialization;

namespace Alpharun.Http;

/// <summary>The request of a call: path, query, headers and body. It can be sent several times.</summary>
/// <param name="path">The path, relative to the address of the API.</param>
internal sealed class ApiRequest(string path)
{
    private StringBuilder? _query;

    /// <summary>The headers that the operation's parameters go into.</summary>
    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>The body as JSON, or <c>null</c> where there is none.</summary>
    public byte[]? Body { get; private set; }

    /// <summary>Path and query, relative to the address of the API.</summary>
    public string RelativeUri => _query is null ? path : path + _query;

    /// <summary>Puts a parameter into the query.</summary>
    public void Query(string name, string value)
    {
        _query = _query is null ? new StringBuilder("?") : _query.Append('&');
        _query.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>Puts a list into the query: its items with a separator between them, or each with the name again.</summary>
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

        // The separator stays as it is; what is an item's own is escaped.
        _query = _query is null ? new StringBuilder("?") : _query.Append('&');
        var escaped = separator == "," ? separator : Uri.EscapeDataString(separator);
        _query.Append(Uri.EscapeDataString(name)).Append('=').Append(string.Join(escaped, values.Select(Uri.EscapeDataString)));
    }

    /// <summary>Puts a parameter into a header.</summary>
    /// <exception cref="ArgumentException">The value holds a control character, which a header cannot.</exception>
    public void Header(string name, string value)
    {
        if (value.Any(char.IsControl))
        {
            throw new ArgumentException($"The value of the header {name} holds a control character.", nameof(value));
        }

        (Headers ??= []).Add(new KeyValuePair<string, string>(name, value));
    }

    /// <summary>Puts a list into a header.</summary>
    /// <exception cref="ArgumentException">A value holds a control character, which a header cannot.</exception>
    public void Header(string name, IEnumerable<string> values, string separator) => Header(name, string.Join(separator, values));

    /// <summary>Makes a value the body.</summary>
    public void Json<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => Body = JsonText.ToBytes<T, TCodec>(value);
}

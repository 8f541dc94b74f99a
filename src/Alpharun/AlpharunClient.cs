using Alpharun.Generated;
using Alpharun.Sending;

namespace Alpharun;

/// <summary>
/// A client of the Alpharun API, for programs without a dependency injection container; with one, use
/// <c>services.AddAlpharun(…)</c>. Make one and keep it: it holds the connections, which are renewed every few minutes (not by .NET Framework).
/// </summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public sealed class AlpharunClient : IAlpharunClient, IDisposable
{
    private readonly HttpClient? _ownHttpClient;

    /// <summary>Makes a client that calls the API at its published address.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is missing or cannot be sent in a header.</exception>
    public AlpharunClient(string apiKey)
        : this(new AlpharunClientOptions { ApiKey = apiKey })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="options">How to call the API. They are copied: a later change of them changes nothing here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it.</exception>
    public AlpharunClient(AlpharunClientOptions options)
        : this(Validated(options), HttpClients.Create(), isOwn: true)
    {
    }

    /// <summary>Makes a client that sends its requests with an <see cref="HttpClient"/> of yours, which stays yours to dispose.</summary>
    /// <param name="options">How to call the API. They are copied: a later change of them changes nothing here.</param>
    /// <param name="httpClient">
    /// Sends the requests: with a proxy or a client certificate, say. Its <see cref="HttpClient.BaseAddress"/> is not used, its
    /// <see cref="HttpClient.Timeout"/> still applies. Let its handler not follow redirects.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it.</exception>
    public AlpharunClient(AlpharunClientOptions options, HttpClient httpClient)
        : this(Validated(options), httpClient ?? throw new ArgumentNullException(nameof(httpClient)), isOwn: false)
    {
    }

    internal AlpharunClient(ApiSender sender)
    {
        Api = new AlpharunApi(sender);
        CustomerInteractions = new CustomerInteractionsClient(sender);
    }

    private AlpharunClient(AlpharunClientOptions options, HttpClient httpClient, bool isOwn)
        : this(new ApiSender(() => httpClient, () => options))
    {
        _ownHttpClient = isOwn ? httpClient : null;
    }

    /// <inheritdoc/>
    public ICustomerInteractionsClient CustomerInteractions { get; }

    /// <inheritdoc/>
    public IAlpharunApi Api { get; }

    /// <summary>Closes the connections, unless they are those of an <see cref="HttpClient"/> of yours.</summary>
    public void Dispose() => _ownHttpClient?.Dispose();

    private static AlpharunClientOptions Validated(AlpharunClientOptions options)
    {
        var copy = new AlpharunClientOptions(options ?? throw new ArgumentNullException(nameof(options)));
        var problems = AlpharunClientOptionsValidator.Problems(copy, prefix: string.Empty);
        return problems.Count == 0 ? copy : throw new ArgumentException(string.Join(" ", problems), nameof(options));
    }
}

using Alpharun.Generated;
using Alpharun.Sending;

namespace Alpharun;

/// <summary>
/// A client for the Alpharun API, for programs without a dependency injection container. In programs with a container, use
/// <c>services.AddAlpharun(…)</c>. Create one instance and reuse it. The instance owns its connections and renews them every few
/// minutes, except on .NET Framework.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public sealed class AlpharunClient : IAlpharunClient, IDisposable
{
    private readonly HttpClient? _ownHttpClient;

    /// <summary>Creates a client that calls the API at its published address.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is empty or contains a character that cannot be sent in a header.</exception>
    public AlpharunClient(string apiKey)
        : this(new AlpharunClientOptions { ApiKey = apiKey })
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="options">The options. They are copied: later changes have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message names it.</exception>
    public AlpharunClient(AlpharunClientOptions options)
        : this(Validated(options), HttpClients.Create(), isOwn: true)
    {
    }

    /// <summary>Creates a client that sends its requests with your own <see cref="HttpClient"/>. The client does not dispose it.</summary>
    /// <param name="options">The options. They are copied: later changes have no effect.</param>
    /// <param name="httpClient">
    /// The HTTP client that sends the requests, for example with a proxy or a client certificate. Its
    /// <see cref="HttpClient.BaseAddress"/> is not used. Its <see cref="HttpClient.Timeout"/> applies. Its handler should not follow
    /// redirects.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message names it.</exception>
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

    /// <summary>Closes the connections of the client's own <see cref="HttpClient"/>.</summary>
    public void Dispose() => _ownHttpClient?.Dispose();

    private static AlpharunClientOptions Validated(AlpharunClientOptions options)
    {
        var copy = new AlpharunClientOptions(options ?? throw new ArgumentNullException(nameof(options)));
        var problems = AlpharunClientOptionsValidator.Problems(copy, prefix: string.Empty);
        return problems.Count == 0 ? copy : throw new ArgumentException(string.Join(" ", problems), nameof(options));
    }
}

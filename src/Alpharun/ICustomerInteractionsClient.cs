namespace Alpharun;

/// <summary>The operations on customer interactions.</summary>
/// <remarks>
/// <para>Thread-safe. Minor versions may add members.</para>
/// <para>All methods throw <see cref="AlpharunApiException"/> if the API returns an error, <see cref="AlpharunConnectionException"/> if
/// no complete response is received, <see cref="AlpharunTimeoutException"/> if a time limit is exceeded, and
/// <see cref="AlpharunResponseException"/> if the response cannot be read. Idempotent calls are retried before they fail: see
/// <see cref="AlpharunClientOptions.MaxRetries"/>. <see cref="OperationCanceledException"/> is thrown only if the caller cancels.</para>
/// <para>Exceptions of a token provider are rethrown unchanged. If a change of configuration makes the options invalid,
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> is thrown.</para>
/// </remarks>
public interface ICustomerInteractionsClient
{
    /// <summary>Fetches a customer interaction.</summary>
    /// <param name="id">The id. It is escaped, and always sent as one segment of the path.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, blank, <c>.</c> or <c>..</c>, contains a control character or an unpaired surrogate, or is too long for a URL. No request is sent.</exception>
    /// <exception cref="AlpharunNotFoundException">The customer interaction does not exist.</exception>
    /// <remarks><c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c></remarks>
    Task<CustomerInteraction> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty. No request is sent.</exception>
    /// <exception cref="AlpharunNotFoundException">The customer interaction does not exist.</exception>
    /// <remarks><c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c></remarks>
    Task<CustomerInteraction> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction, or <c>null</c> if it does not exist.</summary>
    /// <inheritdoc cref="GetAsync(string, CancellationToken)" path="/param|/remarks"/>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, blank, <c>.</c> or <c>..</c>, contains a control character or an unpaired surrogate, or is too long for a URL. No request is sent.</exception>
    Task<CustomerInteraction?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction, or <c>null</c> if it does not exist.</summary>
    /// <inheritdoc cref="GetAsync(Guid, CancellationToken)" path="/param|/remarks"/>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty. No request is sent.</exception>
    Task<CustomerInteraction?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction, with the status and headers of the response.</summary>
    /// <inheritdoc cref="GetAsync(string, CancellationToken)" path="/param|/exception|/remarks"/>
    Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction, with the status and headers of the response.</summary>
    /// <inheritdoc cref="GetAsync(Guid, CancellationToken)" path="/param|/exception|/remarks"/>
    Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Fetches many customer interactions, several at a time. Each id has one result: a customer interaction or an error. Results are
    /// returned in the order in which the calls complete.
    /// </summary>
    /// <param name="ids">
    /// The ids. Each is read when its call can start, so the sequence may be infinite. An id that occurs twice is fetched twice.
    /// </param>
    /// <param name="maxConcurrency">
    /// The maximum number of calls in progress plus results that were not consumed yet. It also limits the memory. The default is 8.
    /// The minimum is 1. At most 4,096 requests are sent at the same time.
    /// </param>
    /// <param name="cancellationToken">Cancels the enumeration and the calls in flight.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxConcurrency"/> is less than 1.</exception>
    /// <remarks>
    /// <para>No request is sent before the enumeration starts. Each enumeration sends all requests again. No further call starts while
    /// <paramref name="maxConcurrency"/> results are waiting to be consumed. If the enumeration ends early, the calls in flight are
    /// canceled and awaited.</para>
    /// <para>The exception of a call is the <see cref="FetchResult{T}.Error"/> of its result. The enumeration continues, even if the error
    /// would affect every id, such as an invalid API key. The enumeration throws only if the caller cancels it, or if
    /// <paramref name="ids"/> throws. In the latter case, the results of all started calls are returned first.</para>
    /// <para>The calls back off together. If the API responds to one of them with status 429, or with status 503 and a
    /// <c>Retry-After</c> header, no request is sent for the requested time, but at most for
    /// <see cref="AlpharunClientOptions.MaxRetryAfter"/>. Then the number of concurrent requests is halved, and each response raises it by
    /// one again. The <see cref="AlpharunClientOptions.Timeout"/> of a call starts with its first request.</para>
    /// <para><c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c></para>
    /// </remarks>
    IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default);

    /// <summary>
    /// Fetches many customer interactions with ids from an asynchronous sequence, several at a time. Results are also returned while the
    /// next id is awaited. See <see cref="GetManyAsync(IEnumerable{string}, int, CancellationToken)"/>.
    /// </summary>
    /// <param name="ids">The ids. Each is read when its call can start. Reading is canceled with the calls, and awaited.</param>
    /// <param name="maxConcurrency">The maximum number of calls in progress plus results that were not consumed yet. The default is 8. The minimum is 1.</param>
    /// <param name="cancellationToken">Cancels the enumeration and the calls in flight.</param>
    /// <inheritdoc cref="GetManyAsync(IEnumerable{string}, int, CancellationToken)" path="/exception|/remarks"/>
    IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IAsyncEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default);
}

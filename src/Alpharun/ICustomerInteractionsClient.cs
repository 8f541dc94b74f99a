namespace Alpharun;

/// <summary>Customer interactions. A minor version may add members.</summary>
/// <remarks>
/// Safe to use from several threads at once. All methods throw <see cref="AlpharunApiException"/> when the API answers with an
/// error, <see cref="AlpharunConnectionException"/> when no answer came, <see cref="AlpharunTimeoutException"/> when it came too
/// late, <see cref="AlpharunResponseException"/> when it cannot be read, and <see cref="OperationCanceledException"/> when the
/// caller cancelled, and only then; the errors after retries, as <see cref="AlpharunClientOptions.MaxRetries"/> says. What a token provider throws comes through as it is, and options that became wrong since
/// the start, by a change of configuration, are an <see cref="Microsoft.Extensions.Options.OptionsValidationException"/>.
/// </remarks>
public interface ICustomerInteractionsClient
{
    /// <summary>Fetches a customer interaction.</summary>
    /// <param name="id">Its id. Whatever it holds, it is sent as one segment of the path.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, blank, <c>.</c> or <c>..</c>, holds a control character or half of a surrogate pair, or is too long for a URL. Nothing is sent.</exception>
    /// <exception cref="AlpharunNotFoundException">There is none with this id.</exception>
    /// <remarks><c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c></remarks>
    Task<CustomerInteraction> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty. Nothing is sent.</exception>
    /// <exception cref="AlpharunNotFoundException">There is none with this id.</exception>
    /// <remarks><c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c></remarks>
    Task<CustomerInteraction> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction, or <c>null</c> if there is none with this id.</summary>
    /// <inheritdoc cref="GetAsync(string, CancellationToken)" path="/param|/remarks"/>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, blank, <c>.</c> or <c>..</c>, holds a control character or half of a surrogate pair, or is too long for a URL. Nothing is sent.</exception>
    Task<CustomerInteraction?> FindAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Fetches a customer interaction, or <c>null</c> if there is none with this id.</summary>
    /// <inheritdoc cref="GetAsync(Guid, CancellationToken)" path="/param|/remarks"/>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty. Nothing is sent.</exception>
    Task<CustomerInteraction?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="GetAsync(string, CancellationToken)"/>, with the response's status and headers beside the value.</summary>
    /// <inheritdoc cref="GetAsync(string, CancellationToken)" path="/param|/exception|/remarks"/>
    Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="GetAsync(Guid, CancellationToken)"/>, with the response's status and headers beside the value.</summary>
    /// <inheritdoc cref="GetAsync(Guid, CancellationToken)" path="/param|/exception|/remarks"/>
    Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Fetches many customer interactions, several at a time. There is one result for each id, as its call completes and so in no
    /// certain order; an id that fails is a result too, and does not stop the others.
    /// </summary>
    /// <param name="ids">
    /// The ids. They are read one at a time as calls begin, so that they may be without end; an id that comes twice is fetched twice.
    /// </param>
    /// <param name="maxConcurrency">
    /// How many calls may be under way or finished with their results not yet taken, which is also what bounds the memory. By
    /// default 8; at least 1. Of more than 4,096 at a time the rest wait their turn.
    /// </param>
    /// <param name="cancellationToken">Cancels the calls that are under way, and ends the enumeration.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxConcurrency"/> is less than 1.</exception>
    /// <remarks>
    /// <para>Nothing is sent before results are asked for, and each enumeration sends anew. Results that are not taken hold new
    /// calls back. To leave the loop early cancels the calls that are under way and waits until they have ended.</para>
    /// <para>What a call for one id would throw is the <see cref="FetchResult{T}.Error"/> of its result: a key that is not accepted
    /// is so for every id, and it is the caller who stops. Only the caller's cancellation is thrown, and what <paramref name="ids"/>
    /// throw, that after the results of the calls that had begun.</para>
    /// <para>The calls back off together: when the API answers one with status 429, or 503 with a <c>Retry-After</c>, none is sent
    /// for as long as that asks, or <see cref="AlpharunClientOptions.MaxRetryAfter"/> if that is less, and then half as many at a
    /// time, which grows again with each answer. The <see cref="AlpharunClientOptions.Timeout"/> of a call begins when it is first sent.</para>
    /// <para><c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c></para>
    /// </remarks>
    IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default);

    /// <summary>
    /// As <see cref="GetManyAsync(IEnumerable{string}, int, CancellationToken)"/>, of ids that are waited for. Results come meanwhile.
    /// </summary>
    /// <param name="ids">The ids, read one at a time as calls begin. Reading them is cancelled with the calls, and waited for.</param>
    /// <param name="maxConcurrency">How many calls may be under way or finished with their results not yet taken. By default 8; at least 1.</param>
    /// <param name="cancellationToken">Cancels the calls that are under way, and ends the enumeration.</param>
    /// <inheritdoc cref="GetManyAsync(IEnumerable{string}, int, CancellationToken)" path="/exception|/remarks"/>
    IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IAsyncEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default);
}

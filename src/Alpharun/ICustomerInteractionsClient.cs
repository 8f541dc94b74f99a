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
}

using Alpharun.Generated;
using Alpharun.Http;
using Alpharun.Sending;

namespace Alpharun;

/// <inheritdoc cref="ICustomerInteractionsClient"/>
internal sealed class CustomerInteractionsClient(ApiSender sender) : ICustomerInteractionsClient
{
    private static readonly ApiOperation<CustomerInteraction> GetOperation =
        AlpharunApi.GetCustomerInteractionOperation.Unwrap(response => response.Data?.CustomerInteraction, "$.data.customer_interaction");

    public Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(string id, CancellationToken cancellationToken = default) =>
        GetAsync(id, limiter: null, cancellationToken);

    public Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(Guid id, CancellationToken cancellationToken = default) =>
        GetWithResponseAsync(Text(id), cancellationToken);

    public async Task<CustomerInteraction> GetAsync(string id, CancellationToken cancellationToken = default) =>
        (await GetAsync(id, limiter: null, cancellationToken).ConfigureAwait(false)).Value;

    public Task<CustomerInteraction> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        GetAsync(Text(id), cancellationToken);

    public async Task<CustomerInteraction?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (AlpharunNotFoundException)
        {
            return null;
        }
    }

    public Task<CustomerInteraction?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        FindAsync(Text(id), cancellationToken);

    public IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default) =>
        GetManyAsync(IdReader.ToAsyncEnumerable(ids ?? throw new ArgumentNullException(nameof(ids))), maxConcurrency, cancellationToken);

    public IAsyncEnumerable<FetchResult<CustomerInteraction>> GetManyAsync(IAsyncEnumerable<string> ids, int maxConcurrency = 8, CancellationToken cancellationToken = default)
    {
        if (ids is null)
        {
            throw new ArgumentNullException(nameof(ids));
        }

        return maxConcurrency >= 1
            ? ConcurrentFetch.RunAsync(ids, maxConcurrency, async (id, limiter, cancellation) => (await GetAsync(id, limiter, cancellation).ConfigureAwait(false)).Value, cancellationToken)
            : throw new ArgumentOutOfRangeException(nameof(maxConcurrency), maxConcurrency, "The value must be at least 1.");
    }

    private Task<ApiResponse<CustomerInteraction>> GetAsync(string id, ConcurrencyLimiter? limiter, CancellationToken cancellationToken) =>
        sender.SendAsync(GetOperation, AlpharunApi.GetCustomerInteractionRequest(id, cancellationToken), limiter, cancellationToken);

    // An empty UUID is a variable that was never set, not an id.
    private static string Text(Guid id) =>
        id == Guid.Empty ? throw new ArgumentException("The id is empty.", nameof(id)) : id.ToString("D");
}

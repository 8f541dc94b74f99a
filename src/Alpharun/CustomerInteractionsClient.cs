using Alpharun.Generated;
using Alpharun.Http;

namespace Alpharun;

/// <inheritdoc cref="ICustomerInteractionsClient"/>
internal sealed class CustomerInteractionsClient(IApiSender sender) : ICustomerInteractionsClient
{
    private static readonly ApiOperation GetOperation = AlpharunApi.GetCustomerInteractionOperation
        .Unwrap<GetCustomerInteractionResponse, CustomerInteraction>(response => response.Data?.CustomerInteraction, "$.data.customer_interaction");

    public Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(string id, CancellationToken cancellationToken = default) =>
        sender.SendAsync<CustomerInteraction>(AlpharunApi.GetCustomerInteractionRequest(id, cancellationToken).As(GetOperation), cancellationToken);

    public Task<ApiResponse<CustomerInteraction>> GetWithResponseAsync(Guid id, CancellationToken cancellationToken = default) =>
        GetWithResponseAsync(Text(id), cancellationToken);

    public async Task<CustomerInteraction> GetAsync(string id, CancellationToken cancellationToken = default) =>
        (await GetWithResponseAsync(id, cancellationToken).ConfigureAwait(false)).Value;

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

    // An empty UUID is a variable that was never set, not an id.
    private static string Text(Guid id) =>
        id == Guid.Empty ? throw new ArgumentException("The id is empty.", nameof(id)) : id.ToString("D");
}

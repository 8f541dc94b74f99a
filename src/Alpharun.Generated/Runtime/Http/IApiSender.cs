namespace Alpharun.Http;

/// <summary>Sends the requests of the generated client.</summary>
internal interface IApiSender
{
    /// <summary>Sends a request and reads the response.</summary>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    Task<ApiResponse<T>> SendAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken);
}

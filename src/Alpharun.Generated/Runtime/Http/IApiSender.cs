namespace Alpharun.Http;

/// <summary>What every call goes through: the generated client only says what to send.</summary>
internal interface IApiSender
{
    /// <summary>Sends a request and reads what comes back.</summary>
    Task<ApiResponse<T>> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken);
}

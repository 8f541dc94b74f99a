using System.Runtime.CompilerServices;
using Alpharun.Http;

namespace Alpharun.Sending;

/// <summary>What every call goes through, whichever client it is made with: its attempts, and what their outcome means.</summary>
/// <param name="httpClient">Gives what sends a request.</param>
/// <param name="options">Gives the options that hold now.</param>
internal sealed class ApiSender(Func<HttpClient> httpClient, Func<AlpharunClientOptions> options) : IApiSender
{
    private volatile RetryPipeline? _retries;

    /// <inheritdoc/>
    public async Task<ApiResponse<T>> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        var call = new Call(request, options(), httpClient, cancellationToken);
        try
        {
            using var response = await ReceiveAsync(call).ConfigureAwait(false);
            return await ResponseReader.ReadAsync<T>(call, response).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw CallErrors.Cancelled(call);
        }
        catch (AlpharunException exception)
        {
            exception.Attempts = call.Attempts;
            throw;
        }
    }

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<ReceivedResponse> ReceiveAsync(Call call)
    {
        ReceivedResponse? response = null;
        Exception? failure = null;
        try
        {
            response = await Attempt.RunAsync(call).ConfigureAwait(false);
        }
        catch (Exception exception) when (RetryRules.ShouldRetry(call, response: null, exception))
        {
            failure = exception;
        }

        return failure is null && !RetryRules.ShouldRetry(call, response, failure: null)
            ? response!
            : await Retries(call.Options).RunAsync(call, response, failure).ConfigureAwait(false);
    }

    private RetryPipeline Retries(AlpharunClientOptions current)
    {
        var retries = _retries;
        if (retries?.Options != current)
        {
            // The first that is needed, or the options have changed.
            _retries = retries = new RetryPipeline(current);
        }

        return retries;
    }
}

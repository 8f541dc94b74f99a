using System.Runtime.CompilerServices;
using Alpharun.Http;

namespace Alpharun.Sending;

/// <summary>What every call goes through, whichever client it is made with: its attempts, and what their outcome means.</summary>
/// <param name="httpClient">Gives what sends a request.</param>
/// <param name="options">Gives the options that hold now.</param>
internal sealed class ApiSender(Func<HttpClient> httpClient, Func<AlpharunClientOptions> options) : IApiSender
{
    private volatile CallSettings? _settings;

    /// <inheritdoc/>
    public async Task<ApiResponse<T>> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        var settings = Settings();
        var call = new Call(request, settings, httpClient, cancellationToken);
        using var activity = settings.Observer.Begin(request.Operation);
        try
        {
            using var response = await ReceiveAsync(call).ConfigureAwait(false);
            var result = await ResponseReader.ReadAsync<T>(call, response).ConfigureAwait(false);
            settings.Observer.Succeed(activity, request.Operation, response.StatusCode, call.Attempts, call.Elapsed);
            return result;
        }
        catch (Exception exception)
        {
            var failure = exception is OperationCanceledException && cancellationToken.IsCancellationRequested ? CallErrors.Cancelled(call) : exception;
            (failure as AlpharunException)?.Attempts = call.Attempts;
            settings.Observer.Fail(activity, request.Operation, failure, call.Attempts, call.Elapsed);
            if (failure != exception)
            {
                throw failure;
            }

            throw;
        }
    }

#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private static async ValueTask<ReceivedResponse> ReceiveAsync(Call call)
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
            : await call.Settings.Retries.RunAsync(call, response, failure).ConfigureAwait(false);
    }

    private CallSettings Settings()
    {
        var current = options();
        var settings = _settings;
        if (settings?.Options != current)
        {
            // The first call, or the options have changed.
            _settings = settings = new CallSettings(current);
        }

        return settings;
    }
}

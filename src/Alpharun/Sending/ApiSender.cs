using System.Runtime.CompilerServices;
using Alpharun.Http;
using Alpharun.Telemetry;

namespace Alpharun.Sending;

/// <summary>What every call goes through, whichever client it is made with: its attempts, and what their outcome means.</summary>
/// <param name="httpClient">Gives what sends a request.</param>
/// <param name="options">Gives the options that hold now.</param>
internal sealed class ApiSender(Func<HttpClient> httpClient, Func<AlpharunClientOptions> options) : IApiSender
{
    private readonly DriftSeen _driftSeen = new();
    private volatile CallSettings? _settings;

    /// <inheritdoc/>
    public Task<ApiResponse<T>> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken) =>
        SendAsync<T>(request, gate: null, cancellationToken);

    /// <summary>Sends a request of a call that belongs together with others, and reads what comes back.</summary>
    /// <param name="request">The request.</param>
    /// <param name="gate">What they go through; <c>null</c> for a call that stands alone.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<ApiResponse<T>> SendAsync<T>(ApiRequest request, SharedGate? gate, CancellationToken cancellationToken)
    {
        var settings = Settings();
        var call = new Call(request, settings, httpClient, gate, cancellationToken);
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
            response = await Attempt.RunAsync(call, call.CancellationToken).ConfigureAwait(false);
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
            _settings = settings = new CallSettings(current, _driftSeen);
        }

        return settings;
    }
}

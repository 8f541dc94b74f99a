using Alpharun.Http;
using Alpharun.Telemetry;

namespace Alpharun.Sending;

/// <summary>Sends every call, of the facade and of the generated client.</summary>
/// <param name="httpClient">Gets the HTTP client for an attempt.</param>
/// <param name="options">Gets the current options.</param>
internal sealed class ApiSender(Func<HttpClient> httpClient, Func<AlpharunClientOptions> options) : IApiSender
{
    private readonly LoggedDrift _loggedDrift = new();
    private volatile CallObserver? _observer;

    /// <inheritdoc/>
    public Task<ApiResponse<T>> SendAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken) =>
        SendAsync(operation, request, limiter: null, cancellationToken);

    /// <summary>Sends a request and reads the response.</summary>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="request">The request.</param>
    /// <param name="limiter">Limits the concurrency of the call and others; <c>null</c> for a single call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<ApiResponse<T>> SendAsync<T>(ApiOperation<T> operation, ApiRequest request, ConcurrencyLimiter? limiter, CancellationToken cancellationToken)
    {
        var current = options();
        var observer = ObserverFor(current);
        var call = new Call(operation, request, current, observer, httpClient, limiter, cancellationToken);
        using var activity = observer.Begin(operation);
        try
        {
            using var response = await Retries.SendAsync(call).ConfigureAwait(false);
            var result = ResponseReader.Read(operation, call, response);
            observer.Succeed(activity, operation, response.StatusCode, call.Attempts, call.Elapsed);
            return result;
        }
        catch (Exception exception)
        {
            var failure = exception is OperationCanceledException && cancellationToken.IsCancellationRequested ? CallErrors.Canceled(call) : exception;
            (failure as AlpharunException)?.Attempts = call.Attempts;
            observer.Fail(activity, operation, failure, call.Attempts, call.Elapsed);
            if (failure != exception)
            {
                throw failure;
            }

            throw;
        }
    }

    private CallObserver ObserverFor(AlpharunClientOptions current)
    {
        var observer = _observer;
        if (observer?.Options != current)
        {
            // The first call, or the options have changed.
            _observer = observer = new CallObserver(current, _loggedDrift);
        }

        return observer;
    }
}

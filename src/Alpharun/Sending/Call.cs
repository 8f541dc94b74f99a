using Alpharun.Http;
using Alpharun.Serialization;
using Alpharun.Telemetry;

namespace Alpharun.Sending;

/// <summary>The state of a call.</summary>
internal sealed class Call(
    ApiOperation operation,
    ApiRequest request,
    AlpharunClientOptions options,
    CallObserver observer,
    Func<HttpClient> httpClient,
    ConcurrencyLimiter? limiter,
    CancellationToken cancellationToken) : IDriftListener
{
    private long _start = options.TimeProvider.GetTimestamp();

    /// <summary>The operation that is called.</summary>
    public ApiOperation Operation { get; } = operation;

    /// <summary>The request of every attempt.</summary>
    public ApiRequest Request { get; } = request;

    /// <summary>The options at the start of the call. All attempts use them, even if the options change meanwhile.</summary>
    public AlpharunClientOptions Options { get; } = options;

    /// <summary>Reports the call to logs, traces and metrics.</summary>
    public CallObserver Observer { get; } = observer;

    /// <summary>Limits the concurrency of the call and others; <c>null</c> for a single call.</summary>
    public ConcurrencyLimiter? Limiter { get; } = limiter;

    /// <summary>The cancellation token of the caller.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The number of attempts so far.</summary>
    public int Attempts { get; set; }

    /// <summary>The time since the start of the call.</summary>
    public TimeSpan Elapsed => Options.TimeProvider.GetElapsedTime(_start);

    /// <summary>The error of the last attempt that is retried, or <c>null</c> before the first retry.</summary>
    public Exception? LastFailure { get; set; }

    /// <summary>
    /// The time until <see cref="AlpharunClientOptions.Timeout"/>, or <see cref="Timeout.InfiniteTimeSpan"/> without a limit. It is
    /// always positive, as timers require.
    /// </summary>
    public TimeSpan TimeLeft
    {
        get
        {
            if (Options.Timeout == Timeout.InfiniteTimeSpan)
            {
                return Timeout.InfiniteTimeSpan;
            }

            var left = Options.Timeout - Elapsed;
            return left > TimeSpan.Zero ? left : TimeSpan.FromTicks(1);
        }
    }

    /// <inheritdoc/>
    public bool IsListening => Observer.ListensToDrift;

    /// <summary>Restarts the time of a call that had to wait for its first attempt.</summary>
    public void RestartTime() => _start = Options.TimeProvider.GetTimestamp();

    /// <summary>Gets the HTTP client for the next attempt.</summary>
    public HttpClient HttpClient() => httpClient();

    /// <inheritdoc/>
    public void OnDrift(DriftObservation drift) => Observer.Drift(Operation, drift);

    /// <summary>Returns the name of the operation, which contains no private data.</summary>
    public override string ToString() => Operation.ToString();
}

using Alpharun.Http;
using Alpharun.Serialization;
using Alpharun.Telemetry;

namespace Alpharun.Sending;

/// <summary>One call on its way: what it asks for, the options that it began with, and how far it got.</summary>
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

    /// <summary>The caller's token.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>How long it has taken.</summary>
    public TimeSpan Elapsed => Options.TimeProvider.GetElapsedTime(_start);

    /// <summary>What the last attempt failed of that was followed by another; <c>null</c> before.</summary>
    public Exception? LastFailure { get; set; }

    /// <summary>
    /// How long it may still take: <see cref="Timeout.InfiniteTimeSpan"/> where there is no limit, and never nothing, which
    /// timers take for something else.
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

    /// <summary>Restarts the time of the call: it was held back until now.</summary>
    public void RestartTime() => _start = Options.TimeProvider.GetTimestamp();

    /// <summary>Gets what sends the next attempt.</summary>
    public HttpClient HttpClient() => httpClient();

    /// <inheritdoc/>
    public void OnDrift(DriftObservation drift) => Observer.Drift(Operation, drift);

    /// <summary>What is called, without private data.</summary>
    public override string ToString() => Operation.ToString();
}

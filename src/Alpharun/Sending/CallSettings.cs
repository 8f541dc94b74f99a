using Alpharun.Telemetry;

namespace Alpharun.Sending;

/// <summary>What calls share for as long as the options stay as they are.</summary>
/// <param name="options">The options.</param>
/// <param name="driftSeen">The drift that was logged, under other options too.</param>
internal sealed class CallSettings(AlpharunClientOptions options, DriftSeen driftSeen)
{
    private RetryPipeline? _retries;

    /// <summary>The options.</summary>
    public AlpharunClientOptions Options { get; } = options;

    /// <summary>Tells of the calls.</summary>
    public CallObserver Observer { get; } = new(options, driftSeen);

    /// <summary>Tries calls again; made when the first is.</summary>
    public RetryPipeline Retries => Volatile.Read(ref _retries) ?? Interlocked.CompareExchange(ref _retries, new RetryPipeline(Options), null) ?? _retries!;
}

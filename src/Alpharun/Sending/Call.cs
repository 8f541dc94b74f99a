using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>One call on its way: what it asks for, the options that it began with, and how far it got.</summary>
internal sealed class Call(ApiRequest request, CallSettings settings, Func<HttpClient> httpClient, SharedGate? gate, CancellationToken cancellationToken) : IDriftListener
{
    private long _start = settings.Options.TimeProvider.GetTimestamp();

    /// <summary>What is sent, as often as it takes.</summary>
    public ApiRequest Request { get; } = request;

    /// <summary>What it shares with others: the same for all its attempts, whatever changes meanwhile.</summary>
    public CallSettings Settings { get; } = settings;

    /// <summary>The options.</summary>
    public AlpharunClientOptions Options => Settings.Options;

    /// <summary>What its attempts go through together with those of other calls; <c>null</c> where it stands alone.</summary>
    public SharedGate? Gate { get; } = gate;

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
    public bool IsListening => Settings.Observer.ListensToDrift;

    /// <summary>It was held back until now, and its time begins.</summary>
    public void Begin() => _start = Options.TimeProvider.GetTimestamp();

    /// <summary>Gets what sends the next attempt.</summary>
    public HttpClient HttpClient() => httpClient();

    /// <inheritdoc/>
    public void Hear(Drift drift) => Settings.Observer.Drift(Request.Operation, drift);

    /// <summary>What is called, without private data.</summary>
    public override string ToString() => Request.Operation.ToString();
}

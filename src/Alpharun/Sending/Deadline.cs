namespace Alpharun.Sending;

/// <summary>Cancels a token when the caller cancels or a time limit is reached.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _caller;

    private Deadline(Call call, TimeSpan time, AlpharunTimeoutKind kind)
    {
        Kind = kind;
        if (time == Timeout.InfiniteTimeSpan)
        {
            Token = call.CancellationToken;
            return;
        }

#if NETSTANDARD2_0
        _source = call.Options.TimeProvider.CreateCancellationTokenSource(time);
        _caller = call.CancellationToken.Register(static source => ((CancellationTokenSource)source!).Cancel(), _source);
#else
        _source = new CancellationTokenSource(time, call.Options.TimeProvider);
        _caller = call.CancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
#endif
        Token = _source.Token;
    }

    /// <summary>The time limit.</summary>
    public AlpharunTimeoutKind Kind { get; }

    /// <summary>Is canceled by the caller or at the time limit.</summary>
    public CancellationToken Token { get; }

    /// <summary>Starts the time limit of an attempt: that of the attempt or what is left of the call, whichever is shorter.</summary>
    public static Deadline OfAttempt(Call call)
    {
        var (left, attempt) = (call.TimeLeft, call.Options.AttemptTimeout);
        return left != Timeout.InfiniteTimeSpan && (attempt == Timeout.InfiniteTimeSpan || left < attempt)
            ? new Deadline(call, left, AlpharunTimeoutKind.Call)
            : new Deadline(call, attempt, AlpharunTimeoutKind.Attempt);
    }

    /// <summary>Starts the time limit that is left of a call.</summary>
    public static Deadline OfCall(Call call) => new(call, call.TimeLeft, AlpharunTimeoutKind.Call);

    /// <inheritdoc/>
    public void Dispose()
    {
        _caller.Dispose();
        _source?.Dispose();
    }
}

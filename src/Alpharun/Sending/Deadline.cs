namespace Alpharun.Sending;

/// <summary>Ends an attempt: when the caller cancels, or the time of the attempt or of the whole call is over.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _caller;

    /// <summary>Begins to run.</summary>
    public Deadline(Call call)
    {
        var (left, attempt) = (call.TimeLeft, call.Options.AttemptTimeout);
        Kind = left != Timeout.InfiniteTimeSpan && (attempt == Timeout.InfiniteTimeSpan || left < attempt) ? AlpharunTimeoutKind.Call : AlpharunTimeoutKind.Attempt;
        var time = Kind == AlpharunTimeoutKind.Call ? left : attempt;
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

    /// <summary>Which limit it is, if it is not the caller.</summary>
    public AlpharunTimeoutKind Kind { get; }

    /// <summary>Is cancelled at the end.</summary>
    public CancellationToken Token { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _caller.Dispose();
        _source?.Dispose();
    }
}

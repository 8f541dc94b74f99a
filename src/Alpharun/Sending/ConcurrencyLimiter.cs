using System.Net;

namespace Alpharun.Sending;

/// <summary>
/// Limits the concurrency of a group of calls, and lets them back off together. When the API rejects one of them because of too
/// many requests, all wait for the requested time. Then the limit is halved. Each response raises it by one again, so that the
/// calls do not all resume at the same moment.
/// </summary>
internal sealed class ConcurrencyLimiter : IDisposable
{
    // More connections to one server bring no benefit.
    private const int MaxConcurrency = 4096;

    private readonly object _lock = new();
    private readonly int _initialLimit;
    private readonly SemaphoreSlim _slots;
    private int _limit;

    // The slots of the semaphore, free and taken. They exceed a lowered limit until enough calls have returned theirs.
    private int _slotCount;

    private int _backOffs;
    private long _pausedUntil;

    /// <summary>Creates a limiter.</summary>
    /// <param name="limit">The number of concurrent calls without back-off, at most 4,096.</param>
    public ConcurrencyLimiter(int limit)
    {
        _initialLimit = _limit = _slotCount = Math.Min(limit, MaxConcurrency);
        _slots = new SemaphoreSlim(_initialLimit);
    }

    /// <summary>Makes an attempt of a call, once the limit allows it and no pause is in effect.</summary>
    /// <param name="call">The call. Its time starts with its first attempt.</param>
    /// <param name="cancellationToken">Cancels the wait, but not the attempt.</param>
    public async ValueTask<ReceivedResponse> SendAsync(Call call, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        var backOffs = 0;
        ReceivedResponse? response = null;
        try
        {
            while (PauseLeft(call.Options.TimeProvider) is var wait && wait > TimeSpan.Zero)
            {
                await call.Options.TimeProvider.WaitAsync(wait, cancellationToken).ConfigureAwait(false);
            }

            backOffs = Volatile.Read(ref _backOffs);
            if (call.Attempts == 0)
            {
                call.RestartTime();
            }

            return response = await Attempt.SendAsync(call).ConfigureAwait(false);
        }
        finally
        {
            Release(call.Options, response, backOffs);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _slots.Dispose();

    private static bool IsThrottled(ReceivedResponse response) =>
        response.StatusCode == (HttpStatusCode)429 || response is { StatusCode: HttpStatusCode.ServiceUnavailable, RetryAfter.Ticks: > 0 };

    private TimeSpan PauseLeft(TimeProvider clock)
    {
        lock (_lock)
        {
            return clock.GetElapsedTime(clock.GetTimestamp(), _pausedUntil);
        }
    }

    private void Release(AlpharunClientOptions options, ReceivedResponse? response, int backOffs)
    {
        lock (_lock)
        {
            if (response is not null)
            {
                Adjust(options, response, backOffs);
            }

            if (_slotCount > _limit)
            {
                _slotCount--;
                return;
            }

            var added = _limit - _slotCount;
            _slotCount = _limit;
            _slots.Release(1 + added);
        }
    }

    private void Adjust(AlpharunClientOptions options, ReceivedResponse response, int backOffs)
    {
        // A request that was sent before the last back-off does not show whether that back-off was enough.
        var isCurrent = backOffs == _backOffs;
        if (IsThrottled(response))
        {
            Pause(options, response.RetryAfter ?? TimeSpan.Zero);
            if (isCurrent)
            {
                _backOffs++;

                // Half of the calls that were in flight, which may be fewer than the limit.
                _limit = Math.Max(1, Math.Min(_limit, _slotCount - _slots.CurrentCount) / 2);
                while (_slotCount > _limit && _slots.Wait(0))
                {
                    _slotCount--;
                }
            }
        }
        else if (isCurrent && _limit < _initialLimit)
        {
            _limit++;
        }
    }

    private void Pause(AlpharunClientOptions options, TimeSpan requested)
    {
        var clock = options.TimeProvider;
        var time = requested < options.MaxRetryAfter ? requested : options.MaxRetryAfter;
        _pausedUntil = Math.Max(_pausedUntil, clock.GetTimestamp() + (long)(time.TotalSeconds * clock.TimestampFrequency));
    }
}

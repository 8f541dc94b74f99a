using Microsoft.Extensions.Time.Testing;

namespace Alpharun.Testing;

/// <summary>
/// A clock for tests. Short timers, such as the delays between retries, fire immediately and advance the clock. Longer timers,
/// such as timeouts, fire when the test advances the clock.
/// </summary>
public sealed class ManualTimeProvider() : FakeTimeProvider(new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero))
{
    private readonly Lock _lock = new();
    private readonly List<TimeSpan> _waits = [];
    private readonly HashSet<ObservedTimer> _timers = [];
    private readonly Signal _changed = new();

    /// <summary>The longest timer that fires immediately. The default is two minutes.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Called before a short timer fires, with the number of the timer, counted from 1.</summary>
    public Action<int>? Waiting { get; set; }

    /// <summary>The durations of the short timers, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_lock)
            {
                return [.. _waits];
            }
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ObservedTimer(this, base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until a timer exists whose remaining time is longer than <paramref name="after"/> and not longer than <paramref name="within"/>.</summary>
    public Task TimerAsync(TimeSpan after, TimeSpan within) => _changed.UntilAsync(() =>
    {
        lock (_lock)
        {
            var now = GetUtcNow();
            return _timers.Any(timer => timer.DueAt > now + after && timer.DueAt <= now + within);
        }
    });

    private void Observe(ObservedTimer timer, TimeSpan dueTime)
    {
        int wait;
        lock (_lock)
        {
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                _timers.Remove(timer);
                return;
            }

            timer.DueAt = GetUtcNow() + dueTime;
            _timers.Add(timer);
            if (dueTime <= LongestWait)
            {
                _waits.Add(dueTime);
            }

            wait = dueTime <= LongestWait ? _waits.Count : 0;
        }

        _changed.Raise();
        if (wait > 0)
        {
            // As with a real timer, the callback does not run inside the call that sets the timer.
            ThreadPool.QueueUserWorkItem(_ =>
            {
                Waiting?.Invoke(wait);
                Advance(dueTime);
            });
        }
    }

    private sealed class ObservedTimer(ManualTimeProvider clock, ITimer timer) : ITimer
    {
        public DateTimeOffset DueAt { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var isChanged = timer.Change(dueTime, period);
            clock.Observe(this, dueTime);
            return isChanged;
        }

        public void Dispose()
        {
            clock.Observe(this, Timeout.InfiniteTimeSpan);
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

namespace Alpharun.Testing;

/// <summary>
/// A clock that stands still but for what a test does. Short timers, such as the waits between retries, pass at once, and the
/// clock with them; longer ones, such as time-outs, wait until the test has <see cref="Advance"/>d the clock that far.
/// </summary>
public sealed class ManualTimeProvider : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 31, 9, 30, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<TimeSpan> _waits = [];
    private readonly Signal _changed = new();
    private TimeSpan _elapsed;

    /// <summary>Timers that are due within this time pass at once. By default two minutes.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Called before a wait passes, with its number, counted from 1.</summary>
    public Action<int>? Waiting { get; set; }

    /// <summary>The waits that have passed at once, in their order.</summary>
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
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass, and runs the timers that fall due.</summary>
    public void Advance(TimeSpan time)
    {
        List<ManualTimer> due;
        lock (_lock)
        {
            _elapsed += time;
            due = [.. _timers.Where(timer => timer.DueAt <= _elapsed).OrderBy(timer => timer.DueAt)];
            due.ForEach(timer => _timers.Remove(timer));
        }

        due.ForEach(timer => timer.Run());
    }

    /// <summary>Waits until a timer runs that is due after one time and within another.</summary>
    public Task TimerAsync(TimeSpan after, TimeSpan within) => _changed.UntilAsync(() =>
    {
        lock (_lock)
        {
            return _timers.Exists(timer => timer.DueAt > _elapsed + after && timer.DueAt <= _elapsed + within);
        }
    });

    private TimeSpan Elapsed
    {
        get
        {
            lock (_lock)
            {
                return _elapsed;
            }
        }
    }

    private void Set(ManualTimer timer, TimeSpan dueTime)
    {
        int wait;
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.DueAt = _elapsed + dueTime;
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
            // As a timer does it: not before whoever set it goes on.
            ThreadPool.QueueUserWorkItem(_ =>
            {
                Waiting?.Invoke(wait);
                Advance(dueTime);
            });
        }
    }

    private void Remove(ManualTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }

    private sealed class ManualTimer(ManualTimeProvider clock, Action run) : ITimer
    {
        public TimeSpan DueAt { get; set; }

        public void Run() => run();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

namespace Alpharun.Sending;

/// <summary>Waits by the clock of the options.</summary>
internal static class TimeProviderExtensions
{
    /// <summary>Waits for a time, rounded up to whole milliseconds: timers drop fractions and would end too early.</summary>
    public static Task WaitAsync(this TimeProvider clock, TimeSpan time, CancellationToken cancellationToken)
    {
        var milliseconds = TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));
#if NETSTANDARD2_0
        return clock.Delay(milliseconds, cancellationToken);
#else
        return Task.Delay(milliseconds, clock, cancellationToken);
#endif
    }
}

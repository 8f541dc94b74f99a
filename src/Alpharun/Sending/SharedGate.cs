using System.Net;

namespace Alpharun.Sending;

/// <summary>
/// What calls that belong together go through, so that they back off together. When the API says to one of them that they are
/// too many, all wait for as long as it asks; then half as many as before are let through at a time, and one more with each
/// answer, so that they do not all come back in the same moment.
/// </summary>
internal sealed class SharedGate : IDisposable
{
    // More connections to one server serve nobody.
    private const int MostAtATime = 4096;

    private readonly object _lock = new();
    private readonly int _width;
    private readonly SemaphoreSlim _places;
    private int _limit;

    // Free and taken. There are more than the limit only until those that are too many are given back.
    private int _placesInAll;

    private int _backOffs;
    private long _closedUntil;

    /// <summary>Makes a gate that is open.</summary>
    /// <param name="width">How many are let through at a time when all is well, up to 4,096.</param>
    public SharedGate(int width)
    {
        _width = _limit = _placesInAll = Math.Min(width, MostAtATime);
        _places = new SemaphoreSlim(_width);
    }

    /// <summary>Makes an attempt of a call, as soon as it may be made.</summary>
    /// <param name="call">The call. Its time begins when its first attempt does.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<ReceivedResponse> RunAsync(Call call, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        var backOffs = 0;
        ReceivedResponse? response = null;
        try
        {
            while (TimeLeft(call.Options.TimeProvider) is var wait && wait > TimeSpan.Zero)
            {
                await DelayAsync(wait, call.Options.TimeProvider, cancellationToken).ConfigureAwait(false);
            }

            backOffs = Volatile.Read(ref _backOffs);
            if (call.Attempts == 0)
            {
                call.Begin();
            }

            return response = await Attempt.SendAsync(call).ConfigureAwait(false);
        }
        finally
        {
            Leave(call.Options, response, backOffs);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private static bool SaysTooMany(ReceivedResponse response) =>
        response.StatusCode == (HttpStatusCode)429 || response is { StatusCode: HttpStatusCode.ServiceUnavailable, RetryAfter.Ticks: > 0 };

    private static Task DelayAsync(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        clock.Delay(WholeMilliseconds(time), cancellationToken);
#else
        Task.Delay(WholeMilliseconds(time), clock, cancellationToken);
#endif

    // A timer cuts off what is less, and would be over before the time is.
    private static TimeSpan WholeMilliseconds(TimeSpan time) => TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds));

    private TimeSpan TimeLeft(TimeProvider clock)
    {
        lock (_lock)
        {
            return clock.GetElapsedTime(clock.GetTimestamp(), _closedUntil);
        }
    }

    private void Leave(AlpharunClientOptions options, ReceivedResponse? response, int backOffs)
    {
        lock (_lock)
        {
            if (response is not null)
            {
                Learn(options, response, backOffs);
            }

            if (_placesInAll > _limit)
            {
                _placesInAll--;
                return;
            }

            var more = _limit - _placesInAll;
            _placesInAll = _limit;
            _places.Release(1 + more);
        }
    }

    private void Learn(AlpharunClientOptions options, ReceivedResponse response, int backOffs)
    {
        // What was under way when all backed off says nothing of whether that was enough.
        var isNews = backOffs == _backOffs;
        if (SaysTooMany(response))
        {
            Close(options, response.RetryAfter ?? TimeSpan.Zero);
            if (isNews)
            {
                _backOffs++;

                // Of those that were under way, which may be fewer than there may be.
                _limit = Math.Max(1, Math.Min(_limit, _placesInAll - _places.CurrentCount) / 2);
                while (_placesInAll > _limit && _places.Wait(0))
                {
                    _placesInAll--;
                }
            }
        }
        else if (isNews && _limit < _width)
        {
            _limit++;
        }
    }

    private void Close(AlpharunClientOptions options, TimeSpan wait)
    {
        var clock = options.TimeProvider;
        var longest = wait < options.MaxRetryAfter ? wait : options.MaxRetryAfter;
        _closedUntil = Math.Max(_closedUntil, clock.GetTimestamp() + (long)(longest.TotalSeconds * clock.TimestampFrequency));
    }
}

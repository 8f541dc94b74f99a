using System.Runtime.CompilerServices;

namespace Alpharun.Sending;

/// <summary>Makes the attempts of a call, with a delay before each retry.</summary>
internal static class Retries
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);

    // The longest delay is this time and the jitter: 30 seconds.
    private static readonly TimeSpan MaxDelayWithoutJitter = TimeSpan.FromSeconds(20);

    /// <summary>Makes attempts until the outcome of one is not retried.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The response of the last attempt, which may be an error.</returns>
    /// <exception cref="AlpharunConnectionException">No complete response was received.</exception>
    /// <exception cref="AlpharunTimeoutException">A time limit of the call or of its last attempt was exceeded.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public static async ValueTask<ReceivedResponse> SendAsync(Call call)
    {
        var delay = TimeSpan.Zero;
        while (true)
        {
            try
            {
                var response = call.LastFailure is null
                    ? await AttemptAsync(call, call.CancellationToken).ConfigureAwait(false)
                    : await RetryAsync(call, delay).ConfigureAwait(false);
                if (!RetryRules.ShouldRetry(call, response))
                {
                    return response;
                }

                using (response)
                {
                    call.LastFailure = ApiErrors.From(call, response);
                    delay = response.RetryAfter is { } requested && requested > TimeSpan.Zero ? requested : BackOff(call.Attempts);
                }
            }
            catch (AlpharunException exception) when (RetryRules.ShouldRetry(call, exception))
            {
                call.LastFailure = exception;
                delay = BackOff(call.Attempts);
            }

            call.CancellationToken.ThrowIfCancellationRequested();
            call.Observer.Retry(call.Operation, call.Attempts, call.LastFailure, delay);
        }
    }

    private static ValueTask<ReceivedResponse> AttemptAsync(Call call, CancellationToken cancellationToken) =>
        call.Limiter is { } limiter ? limiter.SendAsync(call, cancellationToken) : Attempt.SendAsync(call);

    private static async ValueTask<ReceivedResponse> RetryAsync(Call call, TimeSpan delay)
    {
        using var deadline = Deadline.OfCall(call);
        try
        {
            await call.Options.TimeProvider.WaitAsync(delay, deadline.Token).ConfigureAwait(false);
            return await AttemptAsync(call, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!call.CancellationToken.IsCancellationRequested)
        {
            // An attempt never throws this exception for a time limit, so the deadline ended the delay or the wait for the limiter.
            throw CallErrors.TimedOut(call, AlpharunTimeoutKind.Call, exception);
        }
    }

    // Grows exponentially. The jitter, from half the time to one and a half times the time, keeps clients from retrying in step.
    private static TimeSpan BackOff(int attempts)
    {
        var seconds = Math.Min(FirstDelay.TotalSeconds * Math.Pow(2, attempts - 1), MaxDelayWithoutJitter.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (0.5 + RandomFraction()));
    }

#if NETSTANDARD2_0
    // .NET Framework seeds a generator with the time: calls that fail at the same time would get the same jitter.
    private static double RandomFraction() => new Random(Guid.NewGuid().GetHashCode()).NextDouble();
#else
    private static double RandomFraction() => Random.Shared.NextDouble();
#endif
}

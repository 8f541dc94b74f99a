using System.Runtime.CompilerServices;

namespace Alpharun.Sending;

/// <summary>Makes a call for each of many ids, several at a time.</summary>
internal static class ConcurrentFetch
{
    /// <summary>Makes the calls while the results are enumerated. When the enumeration ends, so do the calls in flight.</summary>
    /// <param name="ids">The ids. Each is read when its call can start, not earlier.</param>
    /// <param name="maxConcurrency">The maximum number of calls that are in flight or whose results were not consumed yet.</param>
    /// <param name="fetch">Makes a call.</param>
    /// <param name="cancellationToken">Cancels the enumeration and the calls.</param>
    public static async IAsyncEnumerable<FetchResult<T>> RunAsync<T>(
        IAsyncEnumerable<string> ids,
        int maxConcurrency,
        Func<string, ConcurrencyLimiter, CancellationToken, Task<T>> fetch,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var limiter = new ConcurrencyLimiter(maxConcurrency);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var calls = new PendingCalls<T>(id => fetch(id, limiter, cancellation.Token));
        var source = new IdReader(ids.GetAsyncEnumerator(cancellation.Token));
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (calls.Count < maxConcurrency && source.TryTake(out var id))
                {
                    calls.Start(id);
                }

                if (calls.TryTake(out var result))
                {
                    // The call may have failed because of a cancellation since the last check.
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result;
                }
                else if (calls.Count == 0 && source.HasEnded)
                {
                    // Throws the exception of the ids, if they ended with one.
                    await source.Next.ConfigureAwait(false);
                    yield break;
                }
                else if (calls.Count == maxConcurrency || source.HasEnded)
                {
                    await calls.Completed.ConfigureAwait(false);
                }
                else
                {
                    await Task.WhenAny(source.Next, calls.Completed).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            try
            {
                // Cancel rethrows exceptions from registered callbacks.
                cancellation.Cancel();
            }
            finally
            {
                await calls.CompleteAllAsync().ConfigureAwait(false);
                await source.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}

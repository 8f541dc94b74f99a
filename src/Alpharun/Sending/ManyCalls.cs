using System.Runtime.CompilerServices;

namespace Alpharun.Sending;

/// <summary>Makes one call after another, several at a time.</summary>
internal static class ManyCalls
{
    /// <summary>Makes a call for each id, when somebody asks for results. What is begun is ended when the enumeration is.</summary>
    /// <param name="ids">The ids, read one at a time, and no earlier than their calls begin.</param>
    /// <param name="maxConcurrency">How many calls there may be that were begun and whose results were not taken.</param>
    /// <param name="fetch">Makes a call.</param>
    /// <param name="cancellationToken">Cancels all.</param>
    public static async IAsyncEnumerable<FetchResult<T>> RunAsync<T>(
        IAsyncEnumerable<string> ids,
        int maxConcurrency,
        Func<string, SharedGate, CancellationToken, Task<T>> fetch,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        using var gate = new SharedGate(maxConcurrency);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var calls = new CallsInFlight<T>(id => fetch(id, gate, cancellation.Token));
        var source = new IdReader(ids.GetAsyncEnumerator(cancellation.Token));
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (calls.Count < maxConcurrency && source.TryTake(out var id))
                {
                    calls.Begin(id);
                }

                if (calls.TryTake(out var result))
                {
                    // Or it could be that of a call which was cancelled since.
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result;
                }
                else if (calls.Count == 0 && source.HasEnded)
                {
                    // Or what the ids threw.
                    await source.Next.ConfigureAwait(false);
                    yield break;
                }
                else if (calls.Count == maxConcurrency || source.HasEnded)
                {
                    await calls.Ended.ConfigureAwait(false);
                }
                else
                {
                    await Task.WhenAny(source.Next, calls.Ended).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            try
            {
                // It throws what those throw who are told of it.
                cancellation.Cancel();
            }
            finally
            {
                await calls.EndAsync().ConfigureAwait(false);
                await source.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Alpharun.Sending;

/// <summary>Calls that are in flight, and results that were not taken yet. Not thread-safe: single producer, single consumer.</summary>
/// <param name="fetch">Makes a call.</param>
internal sealed class PendingCalls<T>(Func<string, Task<T>> fetch) : IDisposable
    where T : class
{
    private readonly ConcurrentQueue<FetchResult<T>> _results = new();
    private readonly SemaphoreSlim _completed = new(0);
    private Task? _next;

    /// <summary>The number of calls that were started and whose results were not taken.</summary>
    public int Count { get; private set; }

    /// <summary>Completes when a result can be taken.</summary>
    public Task Completed => _next ??= _completed.WaitAsync();

    /// <summary>Starts a call.</summary>
    public void Start(string id)
    {
        Count++;
        _ = RunAsync(id);
    }

    /// <summary>Takes the result of the call that completed first, if there is one.</summary>
    public bool TryTake([NotNullWhen(true)] out FetchResult<T>? result)
    {
        result = null;
        if (!Completed.IsCompleted || !_results.TryDequeue(out result))
        {
            return false;
        }

        _next = null;
        Count--;
        return true;
    }

    /// <summary>Waits until all calls have completed, and discards their results.</summary>
    public async Task CompleteAllAsync()
    {
        while (Count > 0)
        {
            await Completed.ConfigureAwait(false);
            TryTake(out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _completed.Dispose();

    private async Task RunAsync(string id)
    {
        FetchResult<T> result;
        try
        {
            result = new FetchResult<T>(id, await fetch(id).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            result = new FetchResult<T>(id, exception);
        }

        _results.Enqueue(result);
        _completed.Release();
    }
}
